// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Cleaning } from '../../src/clean/clean-page.ts';
import { breakNewsLike } from './break-news-like.ts';
import { hiddenOf, keepClean } from './clean-in-test.ts';
import { clutter, traps } from './clutter-cases.ts';

describe('what has to go', () => {
  it.each(clutter)('$name', ({ html }) => expect(hiddenOf(html)).toEqual(expectedOf(html)));
});

describe('what must never be hidden', () => {
  it.each(traps)('$name', ({ html }) => expect(hiddenOf(html)).toEqual(expectedOf(html)));
});

describe('switching', () => {
  it.each([...clutter, ...traps])('off gives back: $name', ({ html }) => {
    document.body.innerHTML = html;
    const before = document.documentElement.outerHTML;
    const cleaning = keepClean(breakNewsLike);
    cleaning.switchOff();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

it('shows a box again with the slots in it', () => {
  document.body.innerHTML =
    '<div class="bn_wing"><span>광고</span><ins class="adsbygoogle"><iframe src="about:blank"></iframe></ins></div><p>글</p>';
  const cleaning = keepClean(breakNewsLike);
  cleaning.showAgain(cleaning.list()[0]?.id ?? 0);
  expect(cleaning.list()).toEqual([]);
  expect([...document.querySelectorAll('[data-mark]')].map((element) => element.outerHTML)).toEqual([
    '<ins class="adsbygoogle" data-mark="kept"><iframe src="about:blank"></iframe></ins>',
  ]);
});

it('may be asked for its list by whoever hears of a change', () => {
  document.body.innerHTML = clutter[0]?.html ?? '';
  const lengths: number[] = [];
  let cleaning: Cleaning | undefined;
  cleaning = keepClean(breakNewsLike, () => lengths.push(cleaning?.list().length ?? 0));
  cleaning.switchOff();
  cleaning.switchOn();
  cleaning.list(); // a busy machine may have put off a part of the search
  expect(lengths.at(-1)).toBe(1);
});

it.each([
  ['in', 'body', '<div class="promo"><article><p>시장은 커졌다.</p></article></div>'],
  ['into', '.promo', '<article><p>시장은 커졌다.</p></article>'],
])('lets an article stand that comes later %s a box that a rule of the reader hides', (_how, place, late) => {
  document.body.innerHTML = place === 'body' ? '<p>글</p>' : '<div class="promo"></div>';
  const cleaning = keepClean({ ...breakNewsLike, rules: ['.promo'] });
  cleaning.finish();
  document.querySelector(place)?.insertAdjacentHTML('beforeend', late);
  cleaning.finish();
  expect(document.querySelector('.promo')?.getAttribute('data-mark')).toBe('kept');
});

it('does nothing any more once it is abandoned, though the reader goes to the form that it waited for', () => {
  document.body.innerHTML =
    '<form><ul><li><img src="/auth.php" alt="도배방지 이미지"></li><li><input name="code"></li></ul></form>';
  const cleaning = keepClean(breakNewsLike);
  cleaning.finish();
  const hidden = document.body.innerHTML;
  expect(hidden).toContain('data-mark');
  cleaning.abandon();
  document.querySelector('form')?.dispatchEvent(new Event('focusin'));
  expect(document.body.innerHTML).toBe(hidden);
});

function expectedOf(html: string): string[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('[hide]')].map((element) => element.outerHTML);
}
