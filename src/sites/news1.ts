import { defineSite } from '../site.ts';

/** 뉴스1, the page before 2024; that of today is read by general means. */
export const news1 = defineSite({
  name: 'news1',
  hosts: ['news1.kr'],
  fingerprints: [],
  article: {
    body: ['#articles_detail'],
    title: ['.title h2'],
    subtitle: ['.title h3'],
    byline: ['.title .info'],
    caption: ['figcaption'],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
