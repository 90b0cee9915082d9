import type { Language } from '../article.ts';
import { isGlossaryLine } from './is-glossary-line.ts';
import { type Piece, textOf, weighByLanguage, weightOf } from './piece.ts';
import type { Plan } from './plan-layout.ts';

/** Share of the article past which a stretch of the other language is no quotation. */
const quotationShare = 0.1;

/** The language each piece is shown under: that of the part it stands in, so that a quotation stays in the article that quotes it. */
export function placePieces(pieces: readonly Piece[], plan: Plan): Language[] {
  if (plan.layout === 'interleaved') return placeInTurn(pieces);
  if (plan.cut !== undefined) return placeInBlocks(pieces, plan.cut);
  const only = plan.language === 'en' ? 'en' : 'ko';
  return pieces.map(({ lang }) => (lang === 'other' ? 'other' : only));
}

/** In turn, every piece has its own language; what has none goes with the piece before it, vocabulary lines stand alone. */
function placeInTurn(pieces: readonly Piece[]): Language[] {
  let last: Language = pieces.find(({ lang }) => lang !== undefined)?.lang ?? 'ko';
  return pieces.map((piece) => {
    if (isGlossaryLine(textOf(piece))) return 'other';
    last = piece.lang ?? last;
    return last;
  });
}

function placeInBlocks(pieces: readonly Piece[], cut: { at: number; lang: 'ko' | 'en' }): Language[] {
  const first = cut.lang === 'ko' ? 'en' : 'ko';
  const tail = startOfTail(pieces, cut);
  const { ko, en } = weighByLanguage(pieces);
  const long = (ko + en) * quotationShare;
  return pieces.map((piece, at) => {
    if (piece.lang === 'other') return 'other';
    if (piece.marker && piece.lang !== undefined) return piece.lang;
    if (piece.apart === 'half' && piece.lang !== undefined) return piece.lang;
    if (at < cut.at || at >= tail) return first;
    return piece.lang === first && (piece.block.kind === 'figure' || weightOf(piece) > long) ? first : cut.lang;
  });
}

/** Where the first language comes back for good (a footer, the writer's note); the number of pieces where it does not. */
function startOfTail(pieces: readonly Piece[], cut: { at: number; lang: 'ko' | 'en' }): number {
  let tail = pieces.length;
  for (let at = pieces.length - 1; at > cut.at; at -= 1) {
    const lang = pieces[at]?.marker ? cut.lang : pieces[at]?.lang;
    if (lang === cut.lang) break;
    if (lang !== undefined && lang !== 'other') tail = at;
  }
  return tail;
}
