import { defineSite } from '../site.ts';

/** Any other page: no selectors of its own, so that the extracting step reads it by general means. */
export const generic = defineSite({
  name: 'generic',
  hosts: [],
  fingerprints: [],
  article: { body: [], title: [] },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]', 'ins.kakao_ad_area', 'ins.adsbyadop', '[id^="dablewidget_"]'],
    wrappers: [],
    exempt: [],
  },
});
