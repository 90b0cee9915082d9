import { defineSite } from '../site.ts';

/** 매일경제. */
export const mk = defineSite({
  name: 'mk',
  hosts: ['mk.co.kr'],
  fingerprints: [],
  article: {
    body: ['.news_cnt_detail_wrap', '#article_body .art_txt', '[itemprop="articleBody"]', '#article_body'],
    title: ['.news_detail_head_group .news_ttl', '.news_ttl', '.top_title'],
    subtitle: ['.news_cnt_detail_wrap .midtitle_text', '.news_detail_head_group .sub_ttl', '.sub_title1'],
    byline: [
      '.news_write_info_group .author .name',
      '.news_title_author .author',
      '.news_title_author .lasttime',
      '.news_title_author .lasttime1',
      'li.author',
    ],
    published: ['.news_write_info_group .registration'],
    modified: ['.news_write_info_group .modify', '.news_write_info_group .registration + .registration'],
    caption: ['figcaption', '.image .caption'],
    subheading: ['.border_org'],
    exclude: [
      { selector: '.mid_title', reason: 'repeated' },
      { selector: '.news_sum_group, .news_sum_text', reason: 'summary' },
      {
        selector: '.ad_contents, .ad_box1, .ad_wrap, .art_mid_ad, [id^="div-gpt-ad"], [id^="google_dfp"]',
        reason: 'advertisement',
      },
      { selector: '.reaction_btn_wrap', reason: 'comments' },
      { selector: '.news_control_group, .btn_zoom', reason: 'tools' },
      { selector: '.news_relation, .news_more_list', reason: 'related' },
    ],
  },
  clutter: {
    slots: ['.ad_contents', '[id^="div-gpt-ad"]'],
    wrappers: ['.ad_box1'],
    exempt: ['.logo'],
  },
});
