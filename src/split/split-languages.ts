import type { Bilingual, Block } from '../article.ts';
import { assemblePassages } from './assemble-passages.ts';
import { cutPieces } from './cut-pieces.ts';
import { detectLanguage } from './detect-language.ts';
import { planLayout } from './plan-layout.ts';

/**
 * Tells an article's two languages apart: which blocks are Korean, which English, where the translation begins, and what
 * the publisher says of it. When in doubt nothing is split, and `doubtful` says so.
 */
export function splitLanguages(blocks: readonly Block[], title: string): Bilingual {
  const pieces = cutPieces(blocks);
  const plan = planLayout(pieces, detectLanguage(title));
  const passages = assemblePassages(pieces, plan, detectLanguage(title));
  const markers = passages.filter(({ role }) => role === 'marker').map(({ text }) => text);
  return {
    language: plan.language,
    layout: plan.layout,
    passages,
    ...(markers.length > 0 ? { note: markers.join('\n') } : {}),
    doubtful: plan.doubtful,
  };
}
