import { defineSite } from '../site.ts';

/** 동아일보: text between line breaks, with the pictures and advertisements in the same section. */
export const donga = defineSite({
  name: 'donga',
  hosts: ['donga.com'],
  fingerprints: [],
  article: {
    body: ['section.news_view', '.news_view', '.article_txt', '#article_txt', '.article_word'],
    title: ['.head_group h1', '.article_title .title'],
    subtitle: ['.news_view .sub_tit', '.sub_title'],
    byline: ['.author_info', '.news_info .name', '.title_foot .report'],
    published: ['.date_info p', '.title_foot .date01'],
    modified: ['.news_info button', '.date_info p + p', '.title_foot .date01 + .date01'],
    caption: ['figcaption', '.articlePhotoC .txt', '.photo_caption'],
    exclude: [
      { selector: '.sub_tit', reason: 'repeated' },
      {
        selector:
          '[class*="view_ad"], [class*="view_m_ad"], [class^="sub_cont_AD"], [id^="div-gpt-ad"], .ad, .article_ad, .txt_ad',
        reason: 'advertisement',
      },
      {
        selector: '.article_issue, .relation_cont, .recommend_cont, .article_relation, .recommend, .cha_link',
        reason: 'related',
      },
      { selector: '.copyright, .txt_ban', reason: 'copyright' },
      { selector: '.author_area, .reporter_box, .byline_area', reason: 'reporter-box' },
      { selector: '.btn_area, .view_sns, .t_sns', reason: 'sharing' },
      { selector: '.title_foot', reason: 'byline' },
      { selector: '.hashtag_list', reason: 'tags' },
      { selector: '.subscribe_cont, .newsletter_cont', reason: 'newsletter' },
    ],
  },
  clutter: {
    slots: ['[class*="view_m_ad"]', '[id^="div-gpt-ad"]', '#ad_type10'],
    wrappers: ['.view_ad06', '.ad_right'],
    exempt: ['.donga_logo'],
  },
});
