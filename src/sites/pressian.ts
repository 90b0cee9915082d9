import { defineSite } from '../site.ts';

/** 프레시안; before, it was on mediaON. */
export const pressian = defineSite({
  name: 'pressian',
  hosts: ['pressian.com'],
  fingerprints: [],
  article: {
    body: ['.article_body', '#news_body_area'],
    title: ['.view_header .title', '.text-info .title'],
    subtitle: ['.view_header .sub_title', '.hboxsubtitle'],
    byline: ['.view_header .byline', '.byotherspan', '.head_writer_fullname'],
    caption: ['.caption', 'figcaption'],
    exclude: [{ selector: '.head_writer_fullname', reason: 'reporter-box' }],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
