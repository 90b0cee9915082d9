import { defineSite } from '../site.ts';

/** 경향신문 and its sister titles. */
export const khan = defineSite({
  name: 'khan',
  hosts: ['khan.co.kr'],
  fingerprints: [],
  article: {
    body: ['#articleBody', '.art_body'],
    title: ['article header h1', '#article_title', '#articleTtitle', '.art_header h1'],
    subtitle: ['.art_body .art_subtit'],
    byline: ['header .editor', '.art_header .author', '.subject .name', '.date', '.byline'],
    caption: ['.caption', 'figcaption', '.art_photo .caption'],
    exclude: [
      { selector: '.art_subtit', reason: 'repeated' },
      {
        selector: '.art_ad, .banner-article, [id^="div-gpt-ad"], .srch-ad, .article_bottom_ad, .iwmads-wrapper',
        reason: 'advertisement',
      },
      // Before 2020 all that follows this mark was none of the article.
      { selector: '#adtive, #adtive ~ *', reason: 'related' },
      { selector: '.art_copyright, .article_copyright', reason: 'copyright' },
      { selector: '.art_relate, .relate_article, .paragraph_related', reason: 'related' },
      { selector: '.writer_info, .author_box', reason: 'reporter-box' },
      { selector: '.art_sns', reason: 'sharing' },
      { selector: '.newsletter-box, .subs_box', reason: 'newsletter' },
      { selector: '.art_tag', reason: 'tags' },
    ],
  },
  clutter: {
    slots: ['[id^="div-gpt-ad"]', '.art_ad'],
    wrappers: ['.banner-article'],
    exempt: ['.khan_logo'],
  },
});
