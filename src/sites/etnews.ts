import { defineSite } from '../site.ts';

/** 전자신문. */
export const etnews = defineSite({
  name: 'etnews',
  hosts: ['etnews.com'],
  fingerprints: [],
  article: {
    body: ['#articleBody', '.article_body'],
    title: ['.article_title'],
    published: ['time'],
    caption: ['figcaption'],
    exclude: [
      { selector: '.ad, .daum_ddn_area, [id^="beacon"]', reason: 'advertisement' },
      { selector: '.footer_btnwrap', reason: 'tools' },
    ],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
