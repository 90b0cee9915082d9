import { defineSite } from '../site.ts';

/** 중앙일보. */
export const joongang = defineSite({
  name: 'joongang',
  hosts: ['joongang.co.kr', 'news.joins.com', 'mnews.joins.com', 'joongang.joins.com'],
  fingerprints: [],
  article: {
    body: ['#article_body'],
    title: ['h1.headline', '#article_title'],
    subtitle: ['.subheadline', '#article_body .tit-sub'],
    byline: ['.byline'],
    published: ['.datetime [itemprop="datePublished"]', '.datetime time'],
    modified: ['.datetime [itemprop="dateModified"]'],
    caption: ['.ab_photo .caption', '.caption'],
    subheading: ['.ab_sub_heading', '.ab_subtitle'],
    exclude: [
      { selector: '.ab_related_article, .ab_related, .more-news, #relation_news', reason: 'related' },
      { selector: '.ab_byline, .ab_reporter, .report-banner', reason: 'reporter-box' },
      {
        selector: '.ab_ad, .ad-box, .end-ad, .art_mid_ad, .taboola-below, [id^="div-gpt-ad"]',
        reason: 'advertisement',
      },
      { selector: '.tag_wrap', reason: 'tags' },
      { selector: '.tit-sub', reason: 'repeated' },
      { selector: '.btn-area, .article_footer', reason: 'tools' },
      { selector: '.ab_player, .jtbc_vod', reason: 'tools' },
      { selector: '.ab_subscribe, .newsletter', reason: 'newsletter' },
      { selector: '.copyright', reason: 'copyright' },
    ],
  },
  clutter: {
    slots: ['.ad-box', '.end-ad', '.art_mid_ad', '.taboola-below', '[id^="div-gpt-ad"]'],
    wrappers: ['.ad_wrap', '.arcad-wrapper'],
    exempt: ['.logo'],
  },
});
