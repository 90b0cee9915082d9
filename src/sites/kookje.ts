import { defineSite } from '../site.ts';

/** 국제신문: pictures stand in layout tables. */
export const kookje = defineSite({
  name: 'kookje',
  hosts: ['kookje.co.kr'],
  fingerprints: [],
  article: {
    body: ['.news_article'],
    title: ['.news_title h1'],
    subtitle: ['.news_title h2'],
    byline: ['.f_news_repoter', '.f_news_date'],
    caption: ['.imgcaption'],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
