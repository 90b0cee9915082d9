import { defineSite } from '../site.ts';

/** 파이낸셜뉴스, the page of today and the one before. */
export const fnnews = defineSite({
  name: 'fnnews',
  hosts: ['fnnews.com'],
  fingerprints: [],
  article: {
    body: ['#article_content', '#article_body'],
    title: ['.view_hd h1', '.txt_tit'],
    byline: ['.news_data'],
    caption: ['figcaption'],
    exclude: [{ selector: '#ad_body', reason: 'advertisement' }],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
