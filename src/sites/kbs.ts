import { defineSite } from '../site.ts';

/** KBS 뉴스. */
export const kbs = defineSite({
  name: 'kbs',
  hosts: ['news.kbs.co.kr'],
  fingerprints: [],
  article: {
    body: ['#cont_newstext'],
    title: ['.headline-title', '.landing-caption .tit-s'],
    published: ['.input-date'],
    modified: ['.edit-date'],
    caption: ['figcaption'],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
