import type { Bilingual, Block } from '../article.ts';
import { splitLatin } from './split-latin.ts';
import { splitMixed } from './split-mixed.ts';
import { tidyBlock } from './tidy-block.ts';

/**
 * Tells an article's two languages apart: which blocks are Korean, which English, where the translation begins, and what
 * the publisher says of it. When in doubt nothing is split, and `doubtful` says so.
 */
export function splitLanguages(blocks: readonly Block[], title: string): Bilingual {
  const tidy = blocks.map(tidyBlock);
  return splitLatin(tidy, title) ?? splitMixed(tidy, title);
}
