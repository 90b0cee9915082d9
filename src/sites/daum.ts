import { defineSite } from '../site.ts';

/** Daum News: the article as Daum shows it for every paper. */
export const daum = defineSite({
  name: 'daum',
  hosts: ['v.daum.net', 'news.daum.net', 'media.daum.net'],
  fingerprints: [],
  article: {
    body: ['#mArticle .article_view', '.article_view', '#harmonyContainer', '#mArticle'],
    title: ['.tit_view', '.head_view h3'],
    publisher: ['.info_cp img', 'meta[property="og:article:author"]'],
    byline: ['.info_view .txt_info'],
    caption: ['.txt_caption', 'figcaption'],
    exclude: [
      { selector: '.summary_view, .layer_summary, .box_summary', reason: 'summary' },
      { selector: '.head_view', reason: 'repeated' },
      { selector: '.foot_view, .relate_news, .box_etc', reason: 'related' },
      { selector: '.txt_copyright, .copyright_view', reason: 'copyright' },
      { selector: '.ad_wrp, .ad_body2, ins.kakao_ad_area', reason: 'advertisement' },
      { selector: '.alex_area, #alex-area, .cmt_news', reason: 'comments' },
      { selector: '.util_view, .utils_view', reason: 'tools' },
      { selector: '.emph_view, .banner_view', reason: 'newsletter' },
    ],
  },
  clutter: {
    slots: ['ins.kakao_ad_area', '.ad_wrp'],
    wrappers: ['.ad_body2', '.box_ad'],
    exempt: ['#kakaoServiceLogo', '.doc-title'],
  },
});
