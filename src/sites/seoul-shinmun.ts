import { defineSite } from '../site.ts';

/** 서울신문, the page of today and the one before. */
export const seoulShinmun = defineSite({
  name: 'seoul-shinmun',
  hosts: ['seoul.co.kr'],
  fingerprints: [],
  article: {
    body: ['.viewContent', '#atic_txt1'],
    title: ['h1.h38', '.atit2'],
    subtitle: ['h2.stit', '.title_sub'],
    byline: ['.reporterInfo .name', '.v_days'],
    published: ['.writeInfo'],
    modified: ['.updateInfo'],
    caption: ['.v_photo_caption', 'figcaption'],
    exclude: [
      { selector: '.stit', reason: 'repeated' },
      { selector: '.articleCopyright', reason: 'copyright' },
      { selector: '.byline', reason: 'reporter-box' },
      { selector: '#googleAdTable, #seoulAdTable', reason: 'advertisement' },
    ],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]'],
    wrappers: [],
    exempt: [],
  },
});
