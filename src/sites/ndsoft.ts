import { defineSite } from '../site.ts';

/** ND소프트 (`/news/articleView.html?idxno=`): over a thousand papers, recognised by fingerprint. */
export const ndsoft = defineSite({
  name: 'ndsoft',
  hosts: [],
  fingerprints: ['#article-view-content-div', '#article-view-content-div[itemprop="articleBody"]'],
  article: {
    body: ['#article-view-content-div'],
    title: ['.article-view-header .heading', 'h1'],
    caption: ['figure.photo-layout > figcaption'],
  },
  clutter: { slots: ['.ad-template'], wrappers: ['.ad-template'], exempt: [] },
});
