import { defineSite } from '../site.ts';

/** ND소프트 (`/news/articleView.html?idxno=`): over a thousand papers, recognised by fingerprint. Listed are those that came from NewsX: readers whose paper was cleaned as it loads keep that. The id of the body also occurs in an inline script before it. */
export const ndsoft = defineSite({
  name: 'ndsoft',
  hosts: ['gokorea.kr', 'mhj21.com', 'newsbrite.net', 'newswave.kr', 'popcornnews.net'],
  fingerprints: ['#article-view-content-div', '#article-view .article-view-header', '#head-info .info-txt'],
  article: {
    // Before 2019: `#head-info` over `#articleBody`.
    body: ['#article-view-content-div', '#articleBody'],
    title: ['.article-view-header .heading', '.article-head-title', 'h3.heading', 'h1.heading', '.headline-title'],
    subtitle: ['.article-view-header .subheading', '.article-head-sub', '.headline-sub'],
    byline: [
      '.article-view-header .infomation li',
      '.info-group .infomation li',
      '.info-group .item li',
      '.article-head-info .info-text li',
      '.info-group .breadcrumbs li',
      '.info-name',
      '#head-info .info',
    ],
    caption: ['figure.photo-layout > figcaption'],
    exclude: [
      { selector: '.view-copyright, .article-copyright', reason: 'copyright' },
      { selector: '.view-editors, .view-writer, article.writer, .article-writer', reason: 'reporter-box' },
      { selector: '.info-options, .info-options2, .view-options', reason: 'tools' },
      { selector: '.article-head-sub', reason: 'repeated' },
      {
        selector: '.ad-template, [class^="ad-"], [id^="mobonDivBanner"], ins.adsbygoogle, [id^="div-gpt-ad"]',
        reason: 'advertisement',
      },
      { selector: '.tag-group, .view-tags', reason: 'tags' },
      { selector: '.view-sns, .sns-group', reason: 'sharing' },
      { selector: '.related-group, .view-related, .relation-news', reason: 'related' },
      { selector: '#reply, .view-reply', reason: 'comments' },
      { selector: '.article-sponsor, form[name^="support_"]', reason: 'newsletter' },
    ],
  },
  clutter: {
    slots: ['.ad-template', 'ins.adsbygoogle', '[id^="div-gpt-ad"]', '[id^="dablewidget_"]', 'ins.kakao_ad_area'],
    wrappers: ['.ad-template', '[class^="ad-view"]', '.banner_box'],
    exempt: ['.user-logo', 'header .logo'],
  },
});
