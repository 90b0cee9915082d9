// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { renderReading } from '../../src/reader/render-reading.ts';
import { type StudyProgress, studyMode } from '../../src/reader/study-mode.ts';
import { studyStrip } from '../../src/reader/study-strip.ts';
import { sampleReading } from './sample-reading.ts';
import { sayEnglish } from './say-english.ts';

let scroll: HTMLElement;
let told: StudyProgress[];
const mode = () => studyMode(scroll, sayEnglish, (progress) => told.push(progress));
const buttons = () => [...scroll.querySelectorAll<HTMLButtonElement>('.cb-reveal')];

beforeEach(() => {
  told = [];
  scroll = document.createElement('main');
  scroll.append(renderReading(document, sampleReading(), 'ko', sayEnglish));
});

describe('studyMode', () => {
  it('covers the pairs that have both sides, and no others', () => {
    mode().cover('en');
    expect(buttons().map((button) => button.closest('li')?.dataset.row)).toEqual(['1', '5']);
    expect(buttons().every((button) => button.parentElement?.lang === 'en')).toBe(true);
  });

  it('uncovers by the button, pair by pair, and counts', () => {
    mode().cover('en');
    buttons()[0]?.click();
    expect(told.at(-1)).toEqual({ shown: 1, all: 2 });
    expect(buttons().map((button) => button.getAttribute('aria-expanded'))).toEqual(['true', 'false']);
    buttons()[0]?.click();
    expect(told.at(-1)).toEqual({ shown: 0, all: 2 });
  });

  it('takes everything back when it is switched off', () => {
    const before = scroll.innerHTML;
    const study = mode();
    study.cover('ko');
    study.turnAll(true);
    study.cover('off');
    expect(scroll.innerHTML).toBe(before);
  });
});

describe('studyStrip', () => {
  it('offers to uncover or cover all only where something is covered', () => {
    const strip = studyStrip(document, mode(), () => undefined, sayEnglish);
    const all = strip.nodes.filter((node) => node instanceof HTMLButtonElement);
    strip.showProgress({ shown: 0, all: 0 });
    expect(all.map((button) => button.disabled)).toEqual([true, true]);
    strip.showProgress({ shown: 1, all: 3 });
    expect(all.map((button) => button.disabled)).toEqual([false, false]);
  });
});
