import { defineSite } from '../site.ts';

/** 매일신문. */
export const maeilShinmun = defineSite({
  name: 'maeil-shinmun',
  hosts: ['imaeil.com'],
  fingerprints: [],
  article: {
    body: ['#articlebody'],
    title: ['.article_head h1'],
    byline: ['.article_head .info'],
    caption: ['figcaption'],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
