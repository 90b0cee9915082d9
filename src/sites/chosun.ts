import { defineSite } from '../site.ts';

/** 조선일보 and its sister titles on Arc; before 2021 each paragraph was an element of its own beside pictures and related articles. */
export const chosun = defineSite({
  name: 'chosun',
  hosts: ['chosun.com'],
  fingerprints: [],
  article: {
    body: ['section.article-body[itemprop="articleBody"]', 'section[itemprop="articleBody"]', '#news_body_id'],
    title: ['.article-header__headline', '#news_title_text_id'],
    subtitle: ['.article-header__headline-container p', '#news_subtitle_id', '.news_subtitle'],
    byline: ['.article-byline__author', '#j1', '#date_text'],
    published: ['.inputDate'],
    modified: ['.upDate'],
    caption: ['figcaption', '.news_imgbox figcaption'],
    exclude: [
      { selector: '.article-body__ad, [class*="dfpAd"], [id^="div-gpt-ad"], .ad_photo', reason: 'advertisement' },
      { selector: '.article-copyright, .csource, .copy_2011', reason: 'copyright' },
      { selector: '.article-related, .related_articles, .ext_rel_article, #rel_art_list_id', reason: 'related' },
      { selector: '.article-tags, #keyword', reason: 'tags' },
      { selector: '.article-author, .reporter_box', reason: 'reporter-box' },
      { selector: '.article-sharebar, .news_like', reason: 'sharing' },
      { selector: '#date_text', reason: 'byline' },
      { selector: '.news_subtitle', reason: 'repeated' },
      { selector: '.zoom_img em, .info_img em', reason: 'tools' },
    ],
  },
  clutter: {
    slots: ['[id^="div-gpt-ad"]', '[class*="dfpAd"]'],
    wrappers: ['.dfpAd', '.arcad-wrapper'],
    exempt: ['.header__logo'],
  },
});
