import { defineSite } from '../site.ts';

/** SBS 뉴스 and SBS Biz. */
export const sbs = defineSite({
  name: 'sbs',
  hosts: ['news.sbs.co.kr', 'biz.sbs.co.kr'],
  fingerprints: [],
  article: {
    body: ['.text_area', '.ab_text', '.article_cont_area .main_text'],
    title: ['#news-title', '.article_main_tit', '.ah_big_title', '#vmNewsTitle'],
    byline: ['.w_author .reporter', '.ah_info .ahi_name'],
    published: ['.date_area [itemprop="datePublished"]', '.date_area span', '.ah_info .ahi_date'],
    modified: ['.date_area [itemprop="dateModified"]', '.date_area span + span'],
    caption: ['figcaption', '.image_caption'],
    exclude: [
      { selector: '.ab_reporter, .reporter_area', reason: 'reporter-box' },
      { selector: '.ad_area, .w_ad, [id^="div-gpt-ad"], .article_ad', reason: 'advertisement' },
      { selector: '.related_area, .w_related', reason: 'related' },
      { selector: '.copyright', reason: 'copyright' },
      { selector: '.news_banner, .subscribe_area', reason: 'newsletter' },
    ],
  },
  clutter: {
    slots: ['[id^="div-gpt-ad"]'],
    wrappers: ['.w_ad', '.ad_area'],
    exempt: ['.logo'],
  },
});
