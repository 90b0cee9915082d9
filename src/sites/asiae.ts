import { defineSite } from '../site.ts';

/** 아시아경제, the page of today and the one before. */
export const asiae = defineSite({
  name: 'asiae',
  hosts: ['asiae.co.kr'],
  fingerprints: [],
  article: {
    body: ['#txt_area', '#bodyContents .txt'],
    title: ['.area_title h1'],
    byline: ['.date_box', '.reporter', '.area_title p'],
    caption: ['.article_photo .txt', 'figcaption'],
    exclude: [
      { selector: '.txt_prohibition', reason: 'copyright' },
      { selector: '.e_article', reason: 'reporter-box' },
      { selector: '[class^="view_ad"], .google_ad', reason: 'advertisement' },
    ],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
