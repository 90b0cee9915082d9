// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { holdBackRows } from '../../src/reader/hold-back-rows.ts';
import { defaultSettings } from '../../src/reader/settings.ts';

function page(rows: number, text: string): HTMLElement {
  const scroll = document.createElement('main');
  for (let row = 0; row < rows; row += 1) {
    const item = document.createElement('li');
    item.className = 'cb-row';
    item.textContent = text;
    scroll.append(item);
  }
  return scroll;
}

const held = (scroll: HTMLElement) => [...scroll.children].map(({ className }) => className.includes('cb-later'));

it('holds back what lies below the first screen, from one row on, until that has been painted', async () => {
  const scroll = page(100, '강변 도서관은 밤에도 문을 연다. '.repeat(20));
  const there = holdBackRows(scroll, defaultSettings);
  const before = held(scroll);
  const first = before.indexOf(true);
  expect(first).toBeGreaterThan(5);
  expect(before.slice(first)).not.toContain(false);
  await there;
  expect(held(scroll)).not.toContain(true);
});

it('holds more back of larger letters', async () => {
  const firstHeld = async (room: 'size' | 'wideSize') => {
    const scroll = page(100, '강변 도서관은 밤에도 문을 연다. '.repeat(20));
    const there = holdBackRows(scroll, { ...defaultSettings, size: 16, wideSize: 32 }, room);
    const first = held(scroll).indexOf(true);
    await there;
    return first;
  };
  expect(await firstHeld('wideSize')).toBeLessThan(await firstHeld('size'));
});

it('counts a short row as one line: a poem fills the screen', async () => {
  const scroll = page(100, '달빛이 부서진다');
  const there = holdBackRows(scroll, defaultSettings);
  const { size, leading, gap } = defaultSettings;
  const shown = held(scroll).indexOf(true);
  expect((shown * size * (leading + gap)) / 100).toBeGreaterThan(Math.max(innerHeight, 600));
  await there;
});

it('holds nothing back of an article that fits', async () => {
  const scroll = page(3, '달빛이 부서진다');
  const there = holdBackRows(scroll, defaultSettings);
  expect(held(scroll)).not.toContain(true);
  await there;
});
