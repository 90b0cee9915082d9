import { cutLinks, type Language, type Passage, type PassageRole } from '../article.ts';
import { nameOpening } from './name-opening.ts';
import type { Piece } from './piece.ts';
import { placePieces } from './place-pieces.ts';
import type { Plan } from './plan-layout.ts';

/** Turns placed pieces into passages: neighbours of one block, one language and one role become one again. */
export function assemblePassages(pieces: readonly Piece[], plan: Plan, titleLang: Language | undefined): Passage[] {
  const languages = placePieces(pieces, plan);
  const roles = nameOpening(pieces, languages, plan, titleLang);
  const passages: Passage[] = [];
  for (let at = 0; at < pieces.length; ) {
    let end = at + 1;
    while (end < pieces.length && belongTogether(pieces, languages, roles, plan, end)) end += 1;
    const [first, last] = [pieces[at], pieces[end - 1]];
    if (first && last)
      passages.push(passageOf(first, last, languages[at] ?? 'ko', roles[at] ?? 'text', pieces[at - 1]));
    at = end;
  }
  return passages;
}

function belongTogether(
  pieces: readonly Piece[],
  languages: readonly Language[],
  roles: readonly PassageRole[],
  plan: Plan,
  at: number,
): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (before?.source !== piece?.source || roles[at - 1] !== roles[at]) return false;
  if (languages[at - 1] !== languages[at]) return false;
  return plan.layout === 'single' || (before?.apart === undefined && piece?.apart === undefined);
}

/** A picture goes with the first passage of its block. */
function passageOf(first: Piece, last: Piece, lang: Language, role: PassageRole, before: Piece | undefined): Passage {
  const { block, source } = first;
  const raw = block.text.slice(first.start, last.end);
  // At the edges of a table white space is an empty cell.
  const [text, start] =
    block.kind === 'table' ? [raw, first.start] : [raw.trim(), first.start + raw.length - raw.trimStart().length];
  const links = cutLinks(block.links, { start, end: start + text.length });
  const passage = { source, kind: block.kind, lang, role, text, ...links };
  return block.picture !== undefined && before?.source !== source ? { ...passage, picture: block.picture } : passage;
}
