import { defineSite } from '../site.ts';

/** 세계일보 and 스포츠월드. */
export const segye = defineSite({
  name: 'segye',
  hosts: ['segye.com', 'sportsworldi.com'],
  fingerprints: [],
  article: {
    body: ['#article_txt', 'article.viewBox2'],
    title: ['#title_sns'],
    subtitle: ['em.precis'],
    byline: ['#SG_CreatorName', '.viewInfo', '.article_head .data'],
    caption: ['figcaption'],
    exclude: [
      { selector: '.precis', reason: 'repeated' },
      { selector: '.copyright', reason: 'copyright' },
      { selector: '#SG_CreatorName', reason: 'byline' },
      { selector: '.art_ad, .article_ad, [id^="div-gpt-ad"]', reason: 'advertisement' },
      { selector: '.relatedNews, .linkBox, .hotNews', reason: 'related' },
      { selector: '.subscribe, .channel_box', reason: 'newsletter' },
    ],
  },
  clutter: {
    slots: ['[id^="div-gpt-ad"]'],
    wrappers: ['.art_ad'],
    exempt: ['.logo'],
  },
});
