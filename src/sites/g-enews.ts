import { defineSite } from '../site.ts';

/** 글로벌이코노믹. */
export const gEnews = defineSite({
  name: 'g-enews',
  hosts: ['g-enews.com'],
  fingerprints: [],
  article: {
    body: ['.vtxt.detailCont'],
    title: ['.vtxt h1'],
    caption: ['figcaption'],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
