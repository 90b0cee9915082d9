/** The highest that a threshold can be: half of a perfect F1. Blocks below the lowest are left even where none is likely. */
const highest = 0.5;
const lowest = 0.3;

/** Each round takes more blocks or is the last; it is seldom more than three. */
const mostRounds = 12;

/**
 * From which chance on blocks are to be taken for the F1 to be expected of their text to be the highest, which is half of
 * that F1 (Lipton et al. 2014): on a page of doubts, where it cannot be high, a doubtful block is better taken. It is found
 * round by round, each from what the last would take (Dinkelbach 1967). `sizes` says how much text a block has.
 */
export function findThreshold(chances: readonly number[], sizes: readonly number[]): number {
  let wanted = 0;
  for (const [at, chance] of chances.entries()) wanted += chance * (sizes[at] ?? 0);
  let threshold = highest;
  for (let round = 0; round < mostRounds; round += 1) {
    let [right, taken] = [0, 0];
    for (const [at, chance] of chances.entries()) {
      if (chance <= threshold) continue;
      right += chance * (sizes[at] ?? 0);
      taken += sizes[at] ?? 0;
    }
    const next = Math.max(lowest, right / Math.max(1, taken + wanted));
    if (next === threshold) break;
    threshold = next;
  }
  return threshold;
}
