import { defineSite } from '../site.ts';

/** The Korea Herald, in English (a few columns give the Korean after it), and 헤럴드경제 of the same house. */
export const koreaHerald = defineSite({
  name: 'korea-herald',
  hosts: ['koreaherald.com', 'heraldcorp.com'],
  fingerprints: [],
  article: {
    body: ['#articleText', '.news_content .article-body', 'article.article-body', '.view_con_t'],
    title: ['.news_title', '.view_tit_area h1', '.article-title h1'],
    subtitle: ['.view_tit_sub'],
    byline: ['.news_byline', '.view_tit_byline', '.news_reporter', '.article-byline'],
    published: ['.news_date', '.view_tit_byline_r', '.article-date'],
    caption: ['figcaption', '.img_caption'],
    exclude: [
      { selector: '.ad_wrap, .mask_div, [id^="div-gpt-ad"], .article_ad', reason: 'advertisement' },
      { selector: '.copyright', reason: 'copyright' },
      { selector: '.related_article, .news_related', reason: 'related' },
      { selector: '.reporter_info, .news_reporter_wrap', reason: 'reporter-box' },
      { selector: '.news_tag, .tag_list', reason: 'tags' },
    ],
  },
  clutter: {
    slots: ['[id^="div-gpt-ad"]'],
    wrappers: ['.ad_wrap'],
    exempt: ['.logo'],
  },
});
