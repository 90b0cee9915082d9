import { defineSite } from '../site.ts';

/** 연합뉴스. */
export const yonhap = defineSite({
  name: 'yonhap',
  hosts: ['yna.co.kr', 'yonhapnews.co.kr'],
  fingerprints: [],
  article: {
    body: ['.story-news.article', '.story-news', '#articleWrap .article'],
    title: ['h1.tit01', 'h1.tit', '#articleWrap h1'],
    subtitle: ['.tit-sub', '.article .stit'],
    byline: ['.tit-name', '.writer-zone01 .tit-name', '.update-time'],
    published: ['.update-time', '.info-text01 .pubdate', '.adrs .pblsh'],
    caption: ['.txt-desc', 'figcaption'],
    exclude: [
      { selector: '.tit-sub, .stit', reason: 'repeated' },
      { selector: '.txt-copyright, .copyright, .adrs', reason: 'copyright' },
      { selector: '.related-zone, .related-group, .aside-box, aside', reason: 'related' },
      { selector: '.writer-zone01, .box-writer, .reporter-box', reason: 'reporter-box' },
      { selector: '.keyword-zone', reason: 'tags' },
      {
        selector:
          '.ad-box, .aside-ad, .article-ad-box, .article_ban, .banner-0-wrap, [id^="div-gpt-ad"], ins.adsbygoogle',
        reason: 'advertisement',
      },
      { selector: '.share-box, .share-zone', reason: 'sharing' },
      { selector: '.btn-area, .btn-wrap', reason: 'tools' },
    ],
  },
  clutter: {
    slots: ['[id^="div-gpt-ad"]', '.aside-ad'],
    wrappers: ['.ad-box', '.banner-box'],
    exempt: ['.logo-zone'],
  },
});
