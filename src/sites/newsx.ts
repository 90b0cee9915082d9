import { defineSite } from '../site.ts';

/**
 * INS NewsX (inswave.net): Break News in all its editions (`/sub_read.html?uid=N`, `/N`, mobile `m.HOST/a.html?uid=N`),
 * and several hundred other papers, which the fingerprints find.
 */
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
    '.powered_by img[alt="by 인스정보기술"]',
    'link[href*="/news_skin/"]',
    'a[href*="/ad_link.php?banner_uid="]',
  ],
  article: {
    address: /^\/(?:\d+|(?:sub_)?read\.html|a\.html|.*[?&]uid=\d)/,
    body: ['#CLtag', '#textinput', 'td.td_sub_read_contents'],
    title: ['h1.read_title', '.read_title', '.r_title2'],
    // Its class is not known; it stands between the title and the byline.
    subtitle: [
      '.article_head h2',
      '.article_head h3',
      '.read_title + p',
      '.read_title + div:not(.read_option_top, .writer_time, .center_bn, .bn)',
    ],
    byline: ['.writer_time', '.r_writer2', '.writer'],
    caption: ['.body_img_caption'],
    signatures: 'text',
    exclude: [
      {
        selector:
          '.bn, .center_bn, .top_bn_left, .top_bn_right, .bn_wing, .scroll_bottom_bn, .banner_top, .banner_bottom, #ad_link_read, #bottom_src, #main_bottom_src, a[href*="/ad_link.php"], ins.adsbygoogle, [id^="div-gpt-ad"], [id^="dablewidget_"]',
        reason: 'advertisement',
      },
      { selector: '.read_title, .r_title2, .read_subtitle, .r_subtitle2', reason: 'repeated' },
      { selector: '.writer_time, .r_writer2', reason: 'byline' },
      { selector: '.writer_info', reason: 'reporter-box' },
      { selector: '#relation, .relation, .isb_bar_title', reason: 'related' },
      { selector: '.read_option_top, .read_option', reason: 'tools' },
      { selector: 'form', reason: 'comments' },
      { selector: '.fb_copy, .copyright', reason: 'copyright' },
    ],
  },
  clutter: {
    slots: [
      'ins.adsbygoogle',
      '[id^="div-gpt-ad"]',
      '[id^="dablewidget_"]',
      'ins.kakao_ad_area',
      'ins.adsbyadop',
      'ins.fastview-ad',
      '.revenue_unit_item',
      'iframe[src*="/news_skin/"][src*="bn_network"]',
    ],
    wrappers: [
      '.bn',
      '.center_bn',
      '.top_bn_left',
      '.top_bn_right',
      '.bn_wing',
      '.bn_wing_le',
      '.bn_wing_ri',
      '.scroll_bottom_bn',
      '.banner_top',
      '.banner_bottom',
      '#ad_link_read',
      '#bn25',
      '#tree_line_9',
      '#treer',
      '#treer3',
      '#bottom_src',
      '#main_bottom_src',
    ],
    exempt: ['#logo_area'],
  },
});
