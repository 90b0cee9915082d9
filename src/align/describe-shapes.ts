import type { Shape } from './read-shape.ts';
import type { TextPair } from './read-texts.ts';

const anywhere = ['caption', 'note', 'mail', 'byline', 'subheading', 'question', 'parenthesis'] as const;
const atStart = ['dateline', 'quoteFirst'] as const;
const atEnd = ['open', 'quoteLast'] as const;
const names = [...anywhere, ...atStart, ...atEnd];

/** How many features there are: on both sides, on the Korean, on the English. */
export const shapeCount = 3 * names.length;

/** Writes the shapes of the bead of the Korean `parts` and the English paragraphs `others`. */
export function describeShapes(
  { ko, en }: TextPair,
  parts: readonly number[],
  others: readonly number[],
  out: Float64Array,
  start: number,
): number {
  let at = start;
  const compare = (left: boolean, right: boolean) => {
    out[at++] = left && right ? 1 : 0;
    out[at++] = left && !right ? 1 : 0;
    out[at++] = right && !left ? 1 : 0;
  };
  const has = (shapes: readonly Shape[], part: number | undefined, name: (typeof names)[number]) =>
    shapes[part ?? -1]?.[name] === 1;
  for (const name of anywhere) {
    compare(
      parts.some((part) => has(ko.shapes, part, name)),
      others.some((part) => has(en.shapes, part, name)),
    );
  }
  for (const name of atStart) compare(has(ko.shapes, parts[0], name), has(en.shapes, others[0], name));
  for (const name of atEnd)
    compare(has(ko.shapes, parts[parts.length - 1], name), has(en.shapes, others[others.length - 1], name));
  return at;
}
