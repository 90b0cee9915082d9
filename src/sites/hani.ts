import { defineSite } from '../site.ts';

/** 한겨레, the page of today and the one before 2023. */
export const hani = defineSite({
  name: 'hani',
  hosts: ['hani.co.kr'],
  fingerprints: [],
  article: {
    body: ['.article-text', '.article-contents .text', '.arti-txt'],
    title: ['[class*="ArticleDetailView_title"]', '.article-head .title', '#article_view_headline .title'],
    subtitle: ['[class*="ArticleDetailView_subtitle"]', '.article-text .subtitle'],
    byline: [
      '[class*="ArticleDetailView_reporterLink"]',
      '[class*="ArticleDetailView_dateListItem"]',
      '.article-head .date-time',
      '#article_view_headline .date-time',
      '.article-head .name',
    ],
    caption: ['figcaption', '[class*="figcaption"]', '.imageC .desc'],
    exclude: [
      { selector: '.subtitle', reason: 'repeated' },
      {
        selector: '[class*="adFloat"], [class*="AdBox"], .ad-box, [id^="div-gpt-ad"], .BaseAd',
        reason: 'advertisement',
      },
      { selector: '[class*="ArticleDetailRelated"], .article-relation, .relation, .relation2-area', reason: 'related' },
      { selector: '.kisa-byline, [class*="reporterInfo"]', reason: 'reporter-box' },
      { selector: '.support-box, [class*="SupportBanner"]', reason: 'newsletter' },
      { selector: '.copyright', reason: 'copyright' },
    ],
  },
  clutter: {
    slots: ['[id^="div-gpt-ad"]', '.ad-box'],
    wrappers: ['[class*="AdBox"]'],
    exempt: ['#header .logo'],
  },
});
