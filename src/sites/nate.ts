import { defineSite } from '../site.ts';

/** 네이트 뉴스: the article as Nate shows it for every paper. */
export const nate = defineSite({
  name: 'nate',
  hosts: ['news.nate.com'],
  fingerprints: [],
  article: {
    body: ['#realArtcContents'],
    title: ['.articleSubecjt'],
    publisher: ['.articleInfo .medium'],
    published: ['.firstDate em'],
    caption: ['figcaption'],
    exclude: [
      { selector: 'dl', reason: 'related' },
      { selector: '#ad_innerView', reason: 'advertisement' },
    ],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
