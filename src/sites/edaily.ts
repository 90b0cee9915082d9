import { defineSite } from '../site.ts';

/** 이데일리, the page of today and the one before 2019. */
export const edaily = defineSite({
  name: 'edaily',
  hosts: ['edaily.co.kr'],
  fingerprints: [],
  article: {
    body: ['.news_body', '#viewcontent_inner', '#viewcontent'],
    title: ['.news_titles h1', '.newstitle'],
    byline: ['.newsdate'],
    caption: ['figcaption'],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
