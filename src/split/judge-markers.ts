import { type Piece, textOf, weighByLanguage } from './piece.ts';

/** Weight (English letters) of translation that must follow a marker. */
const leastAfter = 40;
/** How many times heavier the language after the marker must be than what is left there of the one before it. */
const purity = 1.5;
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
  const candidates = pieces.flatMap((piece, at) => (piece.marker ? [at] : []));
  const parting = candidates.map((at) => ({ at, lang: languageAfter(pieces, at) })).filter(({ lang }) => lang);
  const first = parting[0];
  if (first?.lang === undefined) return { markers: new Set() };
  const markers = new Set(parting.map(({ at }) => at));
  for (const at of candidates) if (isHeading(pieces[at])) markers.add(at);
  if (weighBefore(pieces, first.at) === 0) return { markers };
  return { markers, cut: { at: first.at, lang: first.lang } };
}

function languageAfter(pieces: readonly Piece[], at: number): 'ko' | 'en' | undefined {
  const before = weighByLanguage(pieces.slice(0, at));
  const after = weighByLanguage(pieces.slice(at + 1));
  if (after.en >= leastAfter && after.en >= purity * after.ko && before.en <= before.ko) return 'en';
  if (after.ko >= leastAfter && after.ko >= purity * after.en && before.en > before.ko) return 'ko';
  return undefined;
}

function weighBefore(pieces: readonly Piece[], at: number): number {
  const { ko, en } = weighByLanguage(pieces.slice(0, at));
  return ko + en;
}

function isHeading(piece: Piece | undefined): boolean {
  return piece !== undefined && textOf(piece).length <= longestHeading;
}
