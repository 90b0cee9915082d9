import { defineSite } from '../site.ts';

/** 노컷뉴스. */
export const nocutnews = defineSite({
  name: 'nocutnews',
  hosts: ['nocutnews.co.kr'],
  fingerprints: [],
  article: {
    body: ['#pnlContent'],
    title: ['.h_info h2'],
    subtitle: ['.viewbox h3'],
    byline: ['.h_info .email', '.h_info ul li'],
    caption: ['.fr-img-space', 'figcaption'],
    exclude: [{ selector: '.relatednews', reason: 'related' }],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
