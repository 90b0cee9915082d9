import { defineSite } from '../site.ts';

/** 한국경제. */
export const hankyung = defineSite({
  name: 'hankyung',
  hosts: ['hankyung.com'],
  fingerprints: [],
  article: {
    body: ['#articletxt', '#newsView', '#magazineView'],
    title: ['h1.headline', 'h1.title'],
    subtitle: ['.article-body .summary', '.article_stit'],
    byline: ['.article-timestamp', '.author .item', '.byline'],
    published: ['.article-timestamp .txt-date', '.datetime .item', '.date-published .num'],
    modified: ['.article-timestamp .item + .item .txt-date', '.datetime .item + .item', '.date-modify .num'],
    caption: ['figcaption', '.figure-caption'],
    exclude: [
      { selector: '.summary, .ai-summary', reason: 'summary' },
      { selector: '.ad-area-wrap, .ad-wrap, .art_mid_ad, [id^="div-gpt-ad"]', reason: 'advertisement' },
      {
        selector: '.related-news, .article-hot, .relation-news, .article_aside_group, .box_related_list',
        reason: 'related',
      },
      { selector: '.article_stit', reason: 'repeated' },
      { selector: '.ico_imgMore', reason: 'tools' },
      { selector: '.article-copy, .copyright', reason: 'copyright' },
      { selector: '.reporter-box, .article-author', reason: 'reporter-box' },
      { selector: '.article-keyword', reason: 'tags' },
      { selector: '.subscribe-box', reason: 'newsletter' },
    ],
  },
  clutter: {
    slots: ['[id^="div-gpt-ad"]'],
    wrappers: ['.ad-area-wrap', '.ad-wrap'],
    exempt: ['.logo'],
  },
});
