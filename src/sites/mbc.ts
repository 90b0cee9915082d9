import { defineSite } from '../site.ts';

/** MBC 뉴스, the page of today and the one before. */
export const mbc = defineSite({
  name: 'mbc',
  hosts: ['imnews.imbc.com'],
  fingerprints: [],
  article: {
    body: ['.news_txt', '#news_content_1 .cont .body'],
    title: ['.art_title', '#news_content_1 .title'],
    byline: ['.writer', '#news_content_1 .wrap_time'],
    published: ['.date .input'],
    caption: ['.caption', 'figcaption'],
    exclude: [{ selector: '.print_video_img', reason: 'tools' }],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
