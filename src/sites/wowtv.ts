import { defineSite } from '../site.ts';

/** 한국경제TV. */
export const wowtv = defineSite({
  name: 'wowtv',
  hosts: ['wowtv.co.kr'],
  fingerprints: [],
  article: {
    body: ['#divNewsContent'],
    title: ['.title-news'],
    byline: ['.news-aside'],
    published: ['#artdate'],
    modified: ['#artupdate'],
    caption: ['figcaption'],
    exclude: [{ selector: '.ADinContents, #photoBanner', reason: 'advertisement' }],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
