import { type Piece, weightOf } from './piece.ts';

/** Language switches from which a page may carry its two languages in turn. */
const fewestSwitches = 4;
/** How heavy an English stretch may be beside its Korean neighbour, to pass for its translation. */
const plausible = { least: 0.4, most: 2.5 };
/** Shares that must stand in plausible pairs: of all the text, and of the language there is less of (a translation may be cut short). */
const enough = { all: 0.4, lesser: 0.6 };

/** Whether the languages stand in turn, paragraph by paragraph, in either order: four switches or more, neighbours of like weight. */
export function isInterleaved(pieces: readonly Piece[]): boolean {
  const runs = runsOf(pieces);
  if (runs.length <= fewestSwitches) return false;
  const sum = (lang: Run['lang'], some: readonly Run[]) =>
    some.reduce((weight, run) => weight + (run.lang === lang ? run.weight : 0), 0);
  const paired = plausiblePairs(runs);
  const [ko, en] = [sum('ko', runs), sum('en', runs)];
  const [pairedKo, pairedEn] = [sum('ko', paired), sum('en', paired)];
  const lesser = ko < en ? pairedKo / ko : pairedEn / en;
  return pairedKo + pairedEn >= enough.all * (ko + en) && lesser >= enough.lesser;
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

/** The runs of those plausible pairs of neighbours, no run in two, that hold most text. */
function plausiblePairs(runs: readonly Run[]): Run[] {
  const best = [0, 0];
  for (let at = 1; at < runs.length; at += 1) {
    best.push(Math.max(best[at] ?? 0, (best[at - 1] ?? 0) + pairWeight(runs, at)));
  }
  const taken: Run[] = [];
  for (let at = runs.length - 1; at > 0; at -= 1) {
    if (best[at + 1] === best[at]) continue;
    taken.push(...runs.slice(at - 1, at + 1));
    at -= 1;
  }
  return taken;
}

/** Weight of a run and the one before it, if they are a plausible pair; else 0. */
function pairWeight(runs: readonly Run[], at: number): number {
  const [one, two] = [runs[at - 1], runs[at]];
  return one && two && isPlausible(one, two) ? one.weight + two.weight : 0;
}

function isPlausible(one: Run, two: Run): boolean {
  const [ko, en] = one.lang === 'ko' ? [one.weight, two.weight] : [two.weight, one.weight];
  return en >= plausible.least * ko && en <= plausible.most * ko;
}
