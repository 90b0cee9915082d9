import type { Shape } from './read-shape.ts';
import type { Side, TextPair } from './read-texts.ts';

const anywhere = ['caption', 'note', 'mail', 'byline', 'subheading', 'question', 'parenthesis'] as const;
const atStart = ['dateline', 'quoteFirst'] as const;
const atEnd = ['open', 'quoteLast'] as const;
const names = [...anywhere, ...atStart, ...atEnd];

/** How many features there are: on both sides, on the Korean, on the English. */
export const shapeCount = 3 * names.length;

/** Writes the shapes of the bead of the Korean `parts` and the English paragraphs `others`; gives where the next features go. */
export function describeShapes(
  { ko, en }: TextPair,
  parts: readonly number[],
  others: readonly number[],
  out: Float64Array,
  start: number,
): number {
  const left = flagsOfAll(ko, parts);
  const right = flagsOfAll(en, others);
  let at = start;
  for (let name = 0; name < names.length; name += 1) {
    out[at++] = ((left & right) >> name) & 1;
    out[at++] = ((left & ~right) >> name) & 1;
    out[at++] = ((right & ~left) >> name) & 1;
  }
  return at;
}

/** A paragraph's shape as a set of bits, one a name. */
export function flagsOf(shape: Shape): number {
  let flags = 0;
  for (const [at, name] of names.entries()) if (shape[name] === 1) flags |= 1 << at;
  return flags;
}

const anyBits = (1 << anywhere.length) - 1;
const startBits = ((1 << atStart.length) - 1) << anywhere.length;
const endBits = ((1 << atEnd.length) - 1) << (anywhere.length + atStart.length);

function flagsOfAll({ flags }: Side, parts: readonly number[]): number {
  let all = 0;
  for (const part of parts) all |= flags[part] ?? 0;
  const first = (flags[parts[0] ?? 0] ?? 0) & startBits;
  const last = (flags[parts[parts.length - 1] ?? 0] ?? 0) & endBits;
  return (all & anyBits) | first | last;
}
