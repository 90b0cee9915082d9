import { defineSite } from '../site.ts';

/** 조선일보 and its sister titles on Arc. */
export const chosun = defineSite({
  name: 'chosun',
  hosts: ['chosun.com'],
  fingerprints: [],
  article: {
    body: [
      'section.article-body[itemprop="articleBody"]',
      'section[itemprop="articleBody"]',
      '#news_body_id .par',
      '#news_body_id',
    ],
    title: ['.article-header__headline', '#news_title_text_id'],
    subtitle: ['.article-header__headline-container p', '#news_subtitle_id'],
    byline: ['.article-byline__author', '#j1'],
    published: ['.inputDate', '#date_text'],
    modified: ['.upDate'],
    caption: ['figcaption', '.news_imgbox figcaption'],
    exclude: [
      { selector: '.article-body__ad, [class*="dfpAd"], [id^="div-gpt-ad"], .ad_photo', reason: 'advertisement' },
      { selector: '.article-copyright, .csource', reason: 'copyright' },
      { selector: '.article-related, .related_articles, .news_like', reason: 'related' },
      { selector: '.article-tags', reason: 'tags' },
      { selector: '.article-author, .reporter_box', reason: 'reporter-box' },
      { selector: '.article-sharebar', reason: 'sharing' },
    ],
  },
  clutter: {
    slots: ['[id^="div-gpt-ad"]', '[class*="dfpAd"]'],
    wrappers: ['.dfpAd', '.arcad-wrapper'],
    exempt: ['.header__logo'],
  },
});
