import { defineSite } from '../site.ts';

/** 일간스포츠 and 이코노미스트, of one house. */
export const isplus = defineSite({
  name: 'isplus',
  hosts: ['isplus.com', 'economist.co.kr'],
  fingerprints: [],
  article: {
    body: ['#article_body'],
    title: ['#viewTitle'],
    byline: ['.journalist_line', '.journalist_date'],
    caption: ['.caption', 'figcaption'],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
