import { defineSite } from '../site.ts';

/** 뉴시스. */
export const newsis = defineSite({
  name: 'newsis',
  hosts: ['newsis.com'],
  fingerprints: [],
  article: {
    body: ['.article_body', '.viewer', '#textBody', '#articleBody'],
    title: ['.title_area', '.articleView h1', '.viewnewstitle'],
    subtitle: ['.sub_title', '.summary_view'],
    byline: ['.infoLine', '.articleView .writer'],
    caption: ['.photojournal', 'figcaption', '.thumCont .desc'],
    exclude: [
      { selector: '.summary_view, .summury', reason: 'summary' },
      { selector: '.article_bottom, .journalist, .reporter', reason: 'reporter-box' },
      { selector: '.copyright, .txtCopyright', reason: 'copyright' },
      { selector: '.relatednews, .related', reason: 'related' },
      { selector: '.article_ad, .ad, [id^="div-gpt-ad"], [id*="google_ads"]', reason: 'advertisement' },
      { selector: '.sns, .shareArea', reason: 'sharing' },
    ],
  },
  clutter: {
    slots: ['[id^="div-gpt-ad"]'],
    wrappers: ['.article_ad', '.banner'],
    exempt: ['.logo'],
  },
});
