/** Adds to a number in a table. */
export function bump(table: Float32Array, at: number, by: number): void {
  table[at] = (table[at] ?? 0) + by;
}
