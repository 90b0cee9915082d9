/** Standard error of a figure over pages, by resampling them `rounds` times; the draws are fixed, so that runs agree. */
export function bootstrapError<T>(pages: readonly T[], figure: (pages: readonly T[]) => number, rounds = 400): number {
  const random = generator(20260101);
  const values = Array.from({ length: rounds }, () => {
    const draw = pages.map(() => pages[Math.floor(random() * pages.length)] as T);
    return figure(draw);
  }).filter(Number.isFinite);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1));
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
