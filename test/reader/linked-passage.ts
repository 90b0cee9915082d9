import fc from 'fast-check';
import type { Link, Passage } from '../../src/article.ts';
import { passage } from './sample-reading.ts';

/** Any passage of one or more lines, with links anywhere in it, over line ends too; a table without. */
export function linkedPassage(): fc.Arbitrary<Passage> {
  const text = fc.array(fc.constantFrom('가', '나 다', 'b', ' ', '\n', '<i>', '&amp;', '\ud83c\udf38'), {
    maxLength: 12,
  });
  const paragraph = text
    .map((parts) => parts.join('').trim())
    .chain((words) => linksIn(words).map((links) => passage('ko', words, links.length > 0 ? { links } : {})));
  const table = fc.constantFrom('가\t나', '1\t2\n\t4').map((cells) => passage('ko', cells, { kind: 'table' }));
  return fc.oneof({ weight: 5, arbitrary: paragraph }, { weight: 1, arbitrary: table });
}

/** Links in a text, in order, none over another. */
function linksIn(text: string): fc.Arbitrary<Link[]> {
  return fc.uniqueArray(fc.nat(text.length), { maxLength: 8 }).map((places) => {
    const sorted = places.sort((one, other) => one - other);
    const links: Link[] = [];
    for (let at = 0; at + 1 < sorted.length; at += 2)
      links.push({ start: sorted[at] ?? 0, end: sorted[at + 1] ?? 0, href: `https://a.example/${at}` });
    return links;
  });
}
