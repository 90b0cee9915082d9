// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { cleanPage } from '../../src/clean/clean-page.ts';
import type { CleaningPlan } from '../../src/clean/cleaning-plan.ts';

const plan: CleaningPlan = {
  hosts: ['breaknews.com'],
  slots: ['ins.adsbygoogle'],
  wrappers: ['.bn', '.center_bn', '.bn_wing'],
  exempt: ['#logo_area'],
  article: ['#CLtag'],
  rules: [],
};

beforeEach(() => {
  document.body.innerHTML = '';
});

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a linked banner, its table and its wrappers',
    '<div id=a class=center_bn><div class=bn><table><tr><td><a href="/ad_link.php?banner_uid=1"><img src="/data/x/banner/1.gif" alt="광고"></a></td></tr></table></div></div>',
    ['ad-label a'],
  ],
  [
    'the logo labelled 광고',
    '<div id="logo_area"><a href="./index.html"><img src="/data/x/banner/2.jpg" alt="광고"></a></div>',
    [],
  ],
];

it.each(cases)('%s', (_, html, expected) => {
  document.body.innerHTML = html;
  const cleaning = cleanPage(document, plan, 'data-t', () => undefined);
  const before = document.documentElement.outerHTML;
  cleaning.switchOn();
  const found = [...document.querySelectorAll('[data-t]')].map((e) => e.id);
  expect(cleaning.list().map((item, at) => `${item.reason} ${found[at]}`)).toEqual(expected);
  cleaning.switchOff();
  expect(document.documentElement.outerHTML).toBe(before);
});
