import { defineSite } from '../site.ts';

/** YTN: the reporter signs at the end of the body, above how to send news. */
export const ytn = defineSite({
  name: 'ytn',
  hosts: ['ytn.co.kr'],
  fingerprints: [],
  article: {
    body: ['#CmAdContent'],
    title: ['.news_title', '.article_tit'],
    published: ['.news_info .date'],
    caption: ['figcaption'],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
