import { defineSite } from '../site.ts';

/** 서울경제, the page of today and the one before. */
export const sedaily = defineSite({
  name: 'sedaily',
  hosts: ['sedaily.com'],
  fingerprints: [],
  article: {
    body: ['.article_view', '#GS_Content'],
    title: ['.art_tit', '#GS_TitleGroup .newstitle'],
    subtitle: ['#GS_TitleGroup .subtitle'],
    byline: ['#GS_TitleGroup .report'],
    caption: ['figcaption'],
    exclude: [{ selector: '[id*="AD_GISA"]', reason: 'advertisement' }],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
