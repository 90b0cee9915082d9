import { defineSite } from '../site.ts';

/** INS NewsX (inswave.net): Break News, all its editions, and several hundred other papers. */
export const newsx = defineSite({
  name: 'newsx',
  hosts: [
    'breaknews.com',
    'jbsbreaknews.com',
    'cbreaknews.com',
    'kbreaknews.com',
    'gwbiz.kr',
    'hyundaenews.com',
    'sagunin.com',
  ],
  fingerprints: [
    'script[src*="/js/ins_js.js"]',
    '.powered_by a[href*="inswave.net"]',
    'link[href*="/news_skin/"]',
    'a[href*="/ad_link.php?banner_uid="]',
  ],
  article: {
    body: ['#CLtag', '#textinput', 'td.td_sub_read_contents'],
    title: ['h1.read_title'],
    byline: ['.writer_time', '.r_writer2'],
    caption: ['.body_img_caption'],
    subheading: ['span.bold'],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]', '[id^="dablewidget_"]'],
    wrappers: ['.bn', '.center_bn', '.top_bn_left', '.top_bn_right', '.bn_wing'],
    exempt: ['#logo_area'],
  },
});
