import type { Language, PassageRole } from '../article.ts';
import { type Piece, textOf } from './piece.ts';
import type { Plan } from './plan-layout.ts';
import { looksLikeByline, looksLikeTitle } from './read-opening.ts';

/** Pieces of the translation's beginning among which its title and its bylines are looked for. */
const openingPieces = 4;

/** The role of every piece: markers, and the title and bylines that open the part whose language is not the article title's. */
export function nameOpening(
  pieces: readonly Piece[],
  languages: readonly Language[],
  plan: Plan,
  titleLang: Language | undefined,
): PassageRole[] {
  const roles: PassageRole[] = pieces.map((_, at) => (plan.markers.has(at) ? 'marker' : 'text'));
  const opening = openingOf(pieces, languages, plan, titleLang);
  const [first, second] = opening;
  if (first === undefined || second === undefined) return roles;
  const hasTitle = isTitle(pieces, first, second) && (plan.layout === 'blocks' || isProse(pieces, second));
  if (hasTitle) roles[first] = 'title';
  for (const at of opening.slice(hasTitle ? 1 : 0)) {
    const piece = pieces[at];
    if (piece === undefined || !looksLikeByline(textOf(piece))) break;
    roles[at] = 'byline';
  }
  return roles;
}

/** Indices of the first pieces of running text in the part that may open with a title of its own. */
function openingOf(
  pieces: readonly Piece[],
  languages: readonly Language[],
  plan: Plan,
  titleLang: Language | undefined,
): number[] {
  if (plan.language !== 'ko+en') return [];
  const second = plan.cut?.lang ?? (titleLang === 'en' ? 'ko' : 'en');
  const first = second === 'ko' ? 'en' : 'ko';
  const lang = titleLang === second ? first : second;
  const from = lang === plan.cut?.lang ? plan.cut.at : 0;
  const found: number[] = [];
  for (let at = from; at < pieces.length && found.length < openingPieces; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || languages[at] !== lang || plan.markers.has(at)) continue;
    if (['figure', 'table', 'list-item'].includes(piece.block.kind) || textOf(piece) === '') continue;
    found.push(at);
  }
  return found;
}

/** A first line of several in one block is a title only where the rest of the block reads as paragraphs or bylines. */
function isTitle(pieces: readonly Piece[], first: number, second: number): boolean {
  const [piece, next] = [pieces[first], pieces[second]];
  if (piece === undefined || next === undefined || !looksLikeTitle(textOf(piece), textOf(next))) return false;
  const sameBlock = pieces.filter((other, at) => at > first && other.source === piece.source && !other.marker);
  return sameBlock.every(
    (other) => other.apart === 'line' || looksLikeByline(textOf(other)) || isFinished(textOf(other)),
  );
}

/** In turn, an unfinished first line is a title only where the next is prose: verse has no stops either. */
function isProse(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece !== undefined && (isFinished(textOf(piece)) || looksLikeByline(textOf(piece)));
}

function isFinished(text: string): boolean {
  return /[.!?…。][\s"'”’」』)\]〉》>]*$/.test(text);
}
