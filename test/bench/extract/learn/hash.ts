/** A fixed hash of a text: FNV-1a, its lowest bits dropped. */
export function hash(text: string): number {
  let hashed = 0x811c9dc5;
  for (const char of text) hashed = Math.imul(hashed ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hashed >>> 9;
}
