import { defineSite } from '../site.ts';

/** Korea JoongAng Daily; its bilingual pages give the two languages in turn, or each in an element of its own. */
export const koreaJoongangDaily = defineSite({
  name: 'korea-joongang-daily',
  hosts: ['koreajoongangdaily.joins.com', 'koreajoongangdaily.com'],
  fingerprints: [],
  article: {
    body: ['#article_body', '.article_content', '.article-body'],
    bodyInParts: true,
    title: ['#sTitle_a', 'h1.view-article-title', '.view_title h1'],
    byline: ['.article_byline', '.view-byline', '.date'],
    caption: ['.caption', 'figcaption', '.photo_caption'],
    exclude: [
      { selector: '.related_article, .article-related', reason: 'related' },
      { selector: '.ad-box, .art_mid_ad, [id^="div-gpt-ad"]', reason: 'advertisement' },
      { selector: '.copyright', reason: 'copyright' },
      { selector: '.writer_box, .view-article-editor', reason: 'reporter-box' },
      { selector: '.sns_area, .article-sns', reason: 'sharing' },
    ],
  },
  clutter: {
    slots: ['.art_mid_ad', '[id^="div-gpt-ad"]'],
    wrappers: ['.ad-box'],
    exempt: ['.logo'],
  },
});
