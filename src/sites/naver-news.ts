import { defineSite } from '../site.ts';

/** Naver News: the article as Naver shows it for every paper, the present page and the one before 2022. */
export const naverNews = defineSite({
  name: 'naver-news',
  hosts: ['news.naver.com'],
  fingerprints: [],
  article: {
    body: ['#dic_area', '#articleBodyContents', '#newsct_article'],
    title: ['#title_area', '.media_end_head_headline', '#articleTitle'],
    subtitle: ['.media_end_summary'],
    publisher: ['meta[name="twitter:creator"]', 'meta[property="og:article:author"]', '.media_end_head_top_logo img'],
    byline: ['.media_end_head_journalist_name', '.byline_s', '.byline .b_text'],
    published: ['.media_end_head_info_datestamp_time._ARTICLE_DATE_TIME', '.article_info .t11'],
    modified: ['._ARTICLE_MODIFY_DATE_TIME', '.article_info .t11 + .t11'],
    caption: ['.img_desc'],
    exclude: [
      { selector: '.media_end_summary', reason: 'repeated' },
      { selector: '.vod_player_wrap, ._VOD_PLAYER_WRAP', reason: 'tools' },
      { selector: '.byline, .journalistcard, .media_journalistcard', reason: 'reporter-box' },
      { selector: '.copyright, .c_text', reason: 'copyright' },
      { selector: '.promotion, .ofhe_area, .channel_promotion', reason: 'newsletter' },
      { selector: '.artical-btm, .guide_categorization, .categorize', reason: 'tools' },
      { selector: '.link_news, .related_group', reason: 'related' },
      { selector: '.media_end_linked_more', reason: 'related' },
    ],
  },
  clutter: {
    slots: ['#ad_area', '[id^="ad_right"]', '.da_wrap'],
    wrappers: ['.ofhe_head .da', '.aside_ad'],
    exempt: ['.Nlogo', '.lnb_logo'],
  },
});
