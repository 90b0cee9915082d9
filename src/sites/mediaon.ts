import { defineSite } from '../site.ts';

/** mediaON (`/news/article.html?no=`): several hundred papers, recognised by the id of the body. */
export const mediaon = defineSite({
  name: 'mediaon',
  hosts: [],
  fingerprints: ['#news_body_area'],
  article: {
    body: ['#news_body_area'],
    title: ['.art_top h2', '.arvtitle'],
    subtitle: ['.art_top h3'],
    byline: ['.art_info li', '.arvdate'],
    caption: ['.news_caption', '.img_caption'],
    exclude: [
      { selector: '.art_copyright, .copyright', reason: 'copyright' },
      { selector: '.art_writer, .writer_info, .head_writer_fullname', reason: 'reporter-box' },
      { selector: '.art_more, .related_news', reason: 'related' },
      { selector: '.art_sns, .sns_area', reason: 'sharing' },
      { selector: '.art_ad, ins.adsbygoogle, [id^="div-gpt-ad"]', reason: 'advertisement' },
    ],
  },
  clutter: {
    slots: ['ins.adsbygoogle', '[id^="div-gpt-ad"]', '[id^="dablewidget_"]'],
    wrappers: ['.art_ad', '.banner_area'],
    exempt: ['#logo'],
  },
});
