import { defineSite } from '../site.ts';

/** 오마이뉴스: pictures stand in layout tables, caption and copyright in rows of their own. */
export const ohmynews = defineSite({
  name: 'ohmynews',
  hosts: ['ohmynews.com'],
  fingerprints: [],
  article: {
    body: ['.at_contents'],
    title: ['.article_tit', '.newstitle h3', '.tit_subject'],
    subtitle: ['.article_subtit', '.tit_subtit', '.at_contents .subtitle'],
    byline: ['.info_data', '.atc-sponsor', '.atc-author'],
    caption: ['.cssDesc', 'figcaption'],
    exclude: [
      { selector: '.copyright, .btn_rel', reason: 'caption-credit' },
      { selector: '.subtitle', reason: 'repeated' },
      { selector: '.atc_btn', reason: 'tools' },
      { selector: '.ad_box, .livere_ad, [id^="div-gpt-ad"], .arcad-wrapper', reason: 'advertisement' },
      { selector: '.relation_article, .at_related', reason: 'related' },
      { selector: '.report_box, .reporter_box', reason: 'reporter-box' },
      { selector: '.support_box, .at_support', reason: 'newsletter' },
      { selector: '.tag_area', reason: 'tags' },
    ],
  },
  clutter: {
    slots: ['[id^="div-gpt-ad"]', '.livere_ad'],
    wrappers: ['.ad_box', '.arcad-wrapper'],
    exempt: ['.logo'],
  },
});
