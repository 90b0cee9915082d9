import { defineSite } from '../site.ts';

/** ZDNet Korea: related articles stand between the paragraphs. */
export const zdnetKorea = defineSite({
  name: 'zdnet-korea',
  hosts: ['zdnet.co.kr'],
  fingerprints: [],
  article: {
    body: ['#articleBody'],
    title: ['.news_head h1'],
    subtitle: ['.news_head .summary'],
    byline: ['.reporter_info strong', '.news_head .meta', '.article_header .date'],
    caption: ['figcaption'],
    exclude: [
      { selector: '.news_box', reason: 'related' },
      { selector: '.view_ad, .mt_bn_box', reason: 'advertisement' },
    ],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
