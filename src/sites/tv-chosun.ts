import { defineSite } from '../site.ts';

/** TV조선 뉴스. */
export const tvChosun = defineSite({
  name: 'tv-chosun',
  hosts: ['news.tvchosun.com'],
  fingerprints: [],
  article: {
    body: ['.item-main .text-box'],
    title: ['.view-title .title'],
    byline: ['.view-title .reporter', '.view-title .date'],
    caption: ['.description', 'figcaption'],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
