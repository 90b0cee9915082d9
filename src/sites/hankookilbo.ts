import { defineSite } from '../site.ts';

/** 한국일보, the page before 2026 and the one before that; the text of the one of 2026 is read from the live page by general means. */
export const hankookilbo = defineSite({
  name: 'hankookilbo',
  hosts: ['hankookilbo.com'],
  fingerprints: [],
  article: {
    body: ['[itemprop="articleBody"]', '.end-body .col-main', '#article-body'],
    title: ['.titGroup h4'],
    subtitle: ['[itemprop="articleBody"] > h2'],
    byline: ['.end-top .info dd', '.writeOption', '.authorInfo'],
    caption: ['.editor-img-box .caption', 'figcaption'],
    exclude: [
      { selector: 'h2', reason: 'repeated' },
      { selector: '.writer', reason: 'reporter-box' },
      { selector: '.article-ad-align-left', reason: 'advertisement' },
    ],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
