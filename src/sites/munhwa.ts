import { defineSite } from '../site.ts';

/** 문화일보, the page of today and the one before. */
export const munhwa = defineSite({
  name: 'munhwa',
  hosts: ['munhwa.com'],
  fingerprints: [],
  article: {
    body: ['#article-body', '#NewsAdContent'],
    title: ['h1.title'],
    subtitle: ['.article-subtitle'],
    byline: ['.byline .writer', '.byline .date-publish'],
    caption: ['figcaption', '.caption'],
    exclude: [
      { selector: '.article-subtitle', reason: 'repeated' },
      { selector: '.article_msn_ad', reason: 'advertisement' },
    ],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
