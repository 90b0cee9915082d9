import type { Language } from '../article.ts';
import { alignParagraphsInSteps } from './align-paragraphs.ts';
import type { Placed } from './cut-fused.ts';

/** Pictures whose caption stands on the page in the other language too, as a picture or as a line of caption's form. */
export function* pairCaptions(passages: readonly Placed[]): Generator<void, Placed[][]> {
  const captions = (lang: Language) => passages.filter((placed) => placed.passage.lang === lang && isCaption(placed));
  const [ko, en] = [captions('ko'), captions('en')];
  if (![...ko, ...en].some(({ passage }) => passage.kind === 'figure') || ko.length === 0 || en.length === 0) return [];
  const texts = (side: readonly Placed[]) =>
    side.map(({ passage }) => passage.text.replace(/^\s*[▲△▼▶◀]\s*|[©ⓒ].*$/g, ''));
  const beads = yield* alignParagraphsInSteps(texts(ko), texts(en));
  return beads
    .filter((bead) => bead.ko.length === 1 && bead.en.length === 1)
    .map((bead) => [...bead.ko.flatMap((at) => ko[at] ?? []), ...bead.en.flatMap((at) => en[at] ?? [])]);
}

function isCaption({ passage }: Placed): boolean {
  return passage.text.trim() !== '' && (passage.kind === 'figure' || /^\s*[▲△▼▶◀]|[©ⓒ]/.test(passage.text));
}
