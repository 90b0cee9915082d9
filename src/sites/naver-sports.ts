import { defineSite } from '../site.ts';

/** Naver Sports and Naver Entertainment: pages of their own beside Naver News. */
export const naverSports = defineSite({
  name: 'naver-sports',
  hosts: ['sports.naver.com', 'entertain.naver.com', 'sports.news.naver.com'],
  fingerprints: [],
  article: {
    body: ['#newsEndContents', '#articeBody', '#comp_news_article ._article_content', '._article_content'],
    title: [
      '.news_headline .title',
      '.end_tit',
      '[class*="article_head_title"]',
      '[class*="ArticleHead_article_title"]',
    ],
    subtitle: ['.media_end_summary'],
    publisher: ['meta[name="twitter:creator"]', 'meta[property="og:article:author"]', '.press_link'],
    byline: ['.byline', '[class*="journalist_name"]', '[class*="JournalistName"]'],
    published: [
      '.news_headline .info span',
      '.article_info .author em',
      '[class*="article_head_date"] em',
      '[class*="DateInfo_info_item"] em',
    ],
    modified: ['.news_headline .info span + span', '.article_info .author em + em'],
    caption: ['.img_desc', 'figcaption'],
    exclude: [
      { selector: '.media_end_summary', reason: 'repeated' },
      { selector: '.reporter, .byline, .journalistcard, .source', reason: 'reporter-box' },
      { selector: '.copyright, .c_text', reason: 'copyright' },
      { selector: '.promotion, .news_end_btn, .link_news', reason: 'newsletter' },
      { selector: '.vod_player_wrap', reason: 'tools' },
      { selector: '.categorize', reason: 'tools' },
    ],
  },
  clutter: {
    slots: ['[id^="ad_area"]', '.ad_area'],
    wrappers: ['.ad_banner'],
    exempt: ['.Nlogo'],
  },
});
