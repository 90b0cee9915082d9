import type { Bilingual, Block, Passage } from '../article.ts';
import { assemblePassages } from './assemble-passages.ts';
import { cutPieces } from './cut-pieces.ts';
import { detectLanguage } from './detect-language.ts';
import { planLayout } from './plan-layout.ts';

/** Tells the languages of tidy blocks apart that may hold any. */
export function splitMixed(blocks: readonly Block[], title: string): Bilingual {
  const pieces = cutPieces(blocks);
  const plan = planLayout(pieces, detectLanguage(title));
  const passages = assemblePassages(pieces, plan, detectLanguage(title));
  const note = noteOf(passages);
  return {
    language: plan.language,
    layout: plan.layout,
    passages,
    ...(note === undefined ? {} : { note }),
    doubtful: plan.doubtful,
  };
}

/** Words from which a marker is more than a heading ("국문 기사", "English version"). */
const fewestWords = 4;

/** What the publisher says of the translation, each sentence once; a bare heading only where nothing else is said. */
function noteOf(passages: readonly Passage[]): string | undefined {
  const markers = passages.filter(({ role }) => role === 'marker').map(({ text }) => text);
  const sentences = [...new Set(markers.filter((text) => text.split(/\s+/).length >= fewestWords))];
  return sentences.length > 0 ? sentences.join('\n') : markers.at(-1);
}
