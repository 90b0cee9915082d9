import { type Piece, textOf, weighByLanguage, weightOf } from './piece.ts';
import { isDateline, looksLikeByline, looksLikeTitle } from './read-opening.ts';

/** Share of the text that must stand on its own language's side of the cut. */
const purity = 0.85;
/** Paragraphs, or weight in English letters, from which a second language can be more than a quotation. */
const fewest = { paragraphs: 2, weight: 200 };
/** Weight of the English part against the Korean: what a whole translation has, and what a cut or partial one may have. */
const whole = { least: 0.4, most: 2.5 };
const partial = { least: 0.15, most: 6 };

/** The outcome of looking for an unmarked switch: a cut, or none and whether that is in doubt. */
export interface Cut {
  readonly cut?: { readonly at: number; readonly lang: 'ko' | 'en' };
  readonly doubtful: boolean;
}

/**
 * The switch of language on a page without marker: the cut that leaves the languages cleanest on its two sides. None
 * where the second part is no more than a quotation; where it is more but does not look like a translation of the
 * first, the article stays whole and the answer is doubtful.
 */
export function findCut(pieces: readonly Piece[]): Cut {
  const best = cleanestCut(pieces);
  if (best === undefined) return { doubtful: false };
  const part = pieces.slice(best.at).filter((piece) => piece.lang === best.lang);
  if (!isMoreThanQuotation(part)) return { doubtful: false };
  if (best.purity < purity || part.every(isQuoted)) return { doubtful: true };
  const { ko, en } = weighByLanguage(pieces);
  const cut = { at: best.at, lang: best.lang };
  if (en >= whole.least * ko && en <= whole.most * ko) return { cut, doubtful: false };
  if (en >= partial.least * ko && en <= partial.most * ko && opensLikeAnArticle(part)) return { cut, doubtful: true };
  return { doubtful: true };
}

function cleanestCut(pieces: readonly Piece[]): { at: number; lang: 'ko' | 'en'; purity: number } | undefined {
  const all = weighByLanguage(pieces);
  const total = all.ko + all.en;
  if (all.ko === 0 || all.en === 0) return undefined;
  let best: { at: number; lang: 'ko' | 'en'; purity: number } | undefined;
  const before = { ko: 0, en: 0 };
  for (const [at, piece] of pieces.entries()) {
    if (piece.lang !== 'ko' && piece.lang !== 'en') continue;
    const first = piece.lang === 'ko' ? 'en' : 'ko';
    const clean = (before[first] + all[piece.lang] - before[piece.lang]) / total;
    if (before[first] > 0 && clean > (best?.purity ?? 0)) best = { at, lang: piece.lang, purity: clean };
    before[piece.lang] += weightOf(piece);
  }
  return best;
}

function isMoreThanQuotation(part: readonly Piece[]): boolean {
  const texts = part.filter(({ block }) => block.kind !== 'figure' && block.kind !== 'table');
  const weight = texts.reduce((sum, piece) => sum + weightOf(piece), 0);
  return (texts.length >= fewest.paragraphs && weight >= fewest.weight / 4) || weight >= fewest.weight;
}

function isQuoted(piece: Piece): boolean {
  return piece.block.kind === 'quotation' || /^["“‘'「『]/.test(textOf(piece));
}

/** A dateline, a byline, or a headline over a finished sentence. */
function opensLikeAnArticle(part: readonly Piece[]): boolean {
  const [opening = '', next = ''] = part.slice(0, 2).map(textOf);
  if ([opening, next].some((text) => isDateline(text) || looksLikeByline(text))) return true;
  return !/^["“‘'「『]/.test(opening) && looksLikeTitle(opening, next) && /[.!?…。]["”’]?$/.test(next);
}
