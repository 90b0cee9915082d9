import { defineSite } from '../site.ts';

/** 머니투데이, the page of today and the one before. */
export const moneyToday = defineSite({
  name: 'money-today',
  hosts: ['mt.co.kr'],
  fingerprints: [],
  article: {
    body: ['#articleView', '#textBody'],
    title: ['h1.headline', 'h1.subject'],
    subtitle: ['h2.sub_subject'],
    byline: ['.name.col1', '.infobox1'],
    published: ['.col2 .date', '.info2 .date'],
    caption: ['figcaption'],
    exclude: [{ selector: '#now-sence', reason: 'related' }],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
