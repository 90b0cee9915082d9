import type { NoArticleReason } from '../../src/article.ts';
import type { Barrier } from '../../src/browser/find-barrier.ts';
import type { WordKey } from '../../src/reader/words.ts';

/** Title and sentence of a state that shows no article. */
export interface StateWords {
  readonly title: WordKey;
  readonly words: WordKey;
}

/** What is said where a page has no article, by reason. */
export const noArticleWords: Readonly<Record<NoArticleReason, StateWords>> = {
  list: { title: 'noArticleTitle', words: 'noArticleList' },
  'front-page': { title: 'noArticleTitle', words: 'noArticleList' },
  search: { title: 'noArticleTitle', words: 'noArticleList' },
  login: { title: 'noArticleTitle', words: 'noArticleLogin' },
  empty: { title: 'noArticleTitle', words: 'noArticleEmpty' },
  'too-large': { title: 'tooLargeTitle', words: 'tooLargeWords' },
  'not-html': { title: 'notHtmlTitle', words: 'notHtmlWords' },
};

/** What is said where the page cannot be read at all, by what bars the way. */
export const barrierWords: Readonly<Record<Barrier, StateWords>> = {
  'browser-page': { title: 'browserPageTitle', words: 'browserPageWords' },
  'not-loaded': { title: 'notLoadedTitle', words: 'notLoadedWords' },
  pdf: { title: 'notHtmlTitle', words: 'notHtmlWords' },
  file: { title: 'filePageTitle', words: 'filePageWords' },
  'no-access': { title: 'noAccessTitle', words: 'noAccessWords' },
  slow: { title: 'slowTitle', words: 'slowWords' },
  failed: { title: 'failedTitle', words: 'failedWords' },
};
