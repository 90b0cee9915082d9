import { defineSite } from '../site.ts';

/** MBN: the reporter signs at the end of the body, in brackets. */
export const mbn = defineSite({
  name: 'mbn',
  hosts: ['mbn.co.kr'],
  fingerprints: [],
  article: {
    body: ['#newsViewArea'],
    title: ['.title_box h1', '#article_title .title_n'],
    byline: ['.title_box .time', '.txt_box .time', '#article_title .reg_dt', '#article_title .upd_dt'],
    caption: ['.caption', 'figcaption'],
    exclude: [
      { selector: '.midtitle', reason: 'summary' },
      { selector: '[id*="google_ads"], [id^="div-gpt-ad"], .ad_box, .art_mid_ad', reason: 'advertisement' },
      { selector: '.copyright', reason: 'copyright' },
      { selector: '.related_news, .news_list', reason: 'related' },
      { selector: '.report_box, .reporter', reason: 'reporter-box' },
    ],
  },
  clutter: {
    slots: ['[id^="div-gpt-ad"]', '[id*="google_ads"]'],
    wrappers: ['.ad_box'],
    exempt: ['.logo'],
  },
});
