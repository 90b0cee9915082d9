import { defineSite } from '../site.ts';

/** 국민일보: the reporter signs only at the end of the body. */
export const kmib = defineSite({
  name: 'kmib',
  hosts: ['kmib.co.kr'],
  fingerprints: [],
  article: {
    body: ['#articleBody .tx', '#articleBody', '.NwsCon'],
    title: ['.article_headline', '.nwsti h3'],
    subtitle: ['.article_subtitle'],
    byline: ['.article_byline', '.datetime', '.nwsti .date', '.nwsti_btm .date'],
    caption: ['figcaption', '.article_body_img .caption'],
    exclude: [
      { selector: '.ad, .article_ad, [id^="div-gpt-ad"]', reason: 'advertisement' },
      { selector: '.article_reporter, .reporter_box, .view_reporter', reason: 'reporter-box' },
      { selector: '.copyright, .art_copyright', reason: 'copyright' },
      { selector: '.related, .article_recommend', reason: 'related' },
      { selector: '.article_sns', reason: 'sharing' },
    ],
  },
  clutter: {
    slots: ['[id^="div-gpt-ad"]'],
    wrappers: ['.article_ad'],
    exempt: ['.logo'],
  },
});
