import { type Piece, textOf, weighByLanguage, weightOf } from './piece.ts';

/** Weight (English letters) of translation that must follow a marker. */
const leastAfter = 40;
/** Weight from which a piece says what language comes next; a bare name or a credit does not. */
const leastNext = 20;
/** How many times heavier the language after the marker must be than what is left there of the one before it. */
const purity = 1.5;
/** Candidates looked at; an article has a handful, a page made to waste time has thousands. */
const most = 40;
/** Letters past which a line is no mere heading ("국문 기사", "English version"). */
const longestHeading = 16;

/**
 * Tells real markers from notes that only talk of translation: after a real one stands the other language and little
 * else. `cut` is where that language begins, undefined where no marker parts two languages.
 */
export function judgeMarkers(pieces: readonly Piece[]): {
  markers: Set<number>;
  cut?: { at: number; lang: 'ko' | 'en' };
} {
  const candidates = pieces.flatMap((piece, at) => (piece.marker ? [at] : [])).slice(0, most);
  const parting = candidates.map((at) => ({ at, lang: languageAfter(pieces, at) })).filter(({ lang }) => lang);
  const first = parting[0];
  if (first?.lang === undefined) return { markers: new Set() };
  const markers = new Set(parting.map(({ at }) => at));
  for (const at of candidates) if (isHeading(pieces[at]) && weighBefore(pieces, at) === 0) markers.add(at);
  if (weighBefore(pieces, first.at) === 0) return { markers };
  return { markers, cut: { at: first.at, lang: first.lang } };
}

function languageAfter(pieces: readonly Piece[], at: number): 'ko' | 'en' | undefined {
  const before = weighByLanguage(pieces.slice(0, at));
  const after = weighByLanguage(pieces.slice(at + 1));
  const next = pieces.slice(at + 1).find((piece) => isText(piece) && weightOf(piece) >= leastNext)?.lang;
  if (next === 'en' && after.en >= leastAfter && after.en >= purity * after.ko && before.en <= before.ko) return 'en';
  if (next === 'ko' && after.ko >= leastAfter && after.ko >= purity * after.en && before.en > before.ko) return 'ko';
  return undefined;
}

function isText({ block, marker, lang }: Piece): boolean {
  return !marker && block.kind !== 'figure' && block.kind !== 'table' && (lang === 'ko' || lang === 'en');
}

function weighBefore(pieces: readonly Piece[], at: number): number {
  const { ko, en } = weighByLanguage(pieces.slice(0, at));
  return ko + en;
}

function isHeading(piece: Piece | undefined): boolean {
  return piece !== undefined && textOf(piece).length <= longestHeading;
}
