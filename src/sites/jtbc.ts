import { defineSite } from '../site.ts';

/** JTBC 뉴스, the page of 2026, the one before and the one before that. */
export const jtbc = defineSite({
  name: 'jtbc',
  hosts: ['news.jtbc.co.kr', 'news.jtbc.joins.com'],
  fingerprints: [],
  article: {
    body: ['[data-testid="article-body"]', '#ijam_content', '#articlebody .article_content'],
    title: ['#jtbcBody', '#articletitle h3'],
    byline: ['.author-item', '.artical_date'],
    caption: ['figcaption', '.caption'],
    exclude: [
      { selector: '.article_list, .regard_area', reason: 'related' },
      { selector: '.article_msn_ad', reason: 'advertisement' },
    ],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
