import { type Piece, weightOf } from './piece.ts';

/** Language switches from which a page may carry its two languages in turn. */
const fewestSwitches = 4;
/** How heavy an English stretch may be beside its Korean neighbour, to pass for its translation. */
const plausible = { least: 0.4, most: 2.5 };
/** Share of the text that must stand in plausible pairs. */
const enough = 0.6;

/** Whether the languages stand in turn, paragraph by paragraph, in either order: four switches or more, neighbours of like weight. */
export function isInterleaved(pieces: readonly Piece[]): boolean {
  const runs = runsOf(pieces);
  if (runs.length <= fewestSwitches) return false;
  const total = runs.reduce((sum, { weight }) => sum + weight, 0);
  return Math.max(pairedWeight(runs), pairedWeight(runs.slice(1))) >= enough * total;
}

interface Run {
  readonly lang: 'ko' | 'en';
  readonly weight: number;
}

function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const piece of pieces) {
    if (piece.block.kind === 'table' || (piece.lang !== 'ko' && piece.lang !== 'en')) continue;
    const last = runs.at(-1);
    if (last?.lang === piece.lang) runs[runs.length - 1] = { lang: piece.lang, weight: last.weight + weightOf(piece) };
    else runs.push({ lang: piece.lang, weight: weightOf(piece) });
  }
  return runs;
}

function pairedWeight(runs: readonly Run[]): number {
  let paired = 0;
  for (let at = 0; at + 1 < runs.length; at += 2) {
    const [one, two] = [runs[at], runs[at + 1]];
    if (one === undefined || two === undefined) continue;
    const [ko, en] = one.lang === 'ko' ? [one.weight, two.weight] : [two.weight, one.weight];
    if (en >= plausible.least * ko && en <= plausible.most * ko) paired += ko + en;
  }
  return paired;
}
