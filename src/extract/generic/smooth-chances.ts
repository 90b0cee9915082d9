/** How much likelier a block is to be what the one before it is, article or not, than to be the other: a logarithm of odds. */
const stay = 0.6;

/** Chances nearer to 0 or 1 than this say no more. */
const least = 1e-5;

/**
 * The chances of blocks when each is told what its neighbours are like, from block `first` on: the article's blocks
 * stand together, and so do comments and teasers. The forward-backward algorithm on a chain of two states (Rabiner
 * 1989). What stands before the first prose, titles, bylines and standfirsts, follows each other in no such way.
 */
export function smoothChances(chances: readonly number[], first: number): number[] {
  const from = Math.max(0, first);
  const own = chances.slice(from).map(logOdds);
  const before = passOn(own);
  const after = passOn(own.toReversed()).reverse();
  return chances.map((chance, at) => {
    const here = at - from;
    return here < 0 ? chance : 1 / (1 + Math.exp(-((own[here] ?? 0) + (before[here] ?? 0) + (after[here] ?? 0))));
  });
}

/** For each block, what all blocks before it say of it. */
function passOn(own: readonly number[]): number[] {
  let said = 0;
  return own.map((odds) => {
    const heard = said;
    said = throughStep(heard + odds);
    return heard;
  });
}

/** What is left of log odds one block further on. */
function throughStep(odds: number): number {
  return Math.log((1 + Math.exp(odds + stay)) / (Math.exp(odds) + Math.exp(stay)));
}

function logOdds(chance: number): number {
  const bounded = Math.min(1 - least, Math.max(least, chance));
  return Math.log(bounded / (1 - bounded));
}
