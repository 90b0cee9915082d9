import * as dom from './dom.ts';
import { sizeOf } from './search-beginning.ts';

/** From a node to the end of its page. */
const REST = 'count(descendant-or-self::node()) + count(following::node())';

/**
 * The pieces of page that records of additions tell of, where these are the page's end, node by node, as a parser brings
 * it: nothing follows the last, and from the first on there are as many nodes as were told of. undefined where that is
 * not so. The browser counts: a script to which a thousand links and cells become known takes memory for each, for as
 * long as they stand.
 */
export function endToldOf(page: Document, added: readonly MutationRecord[]): readonly Node[] | undefined {
  const [first, last] = [added[0]?.addedNodes[0], added.at(-1)?.addedNodes[0]];
  const root: Element | null = page.documentElement;
  if (page.readyState === 'complete' || root === null || first === undefined || last === undefined) return undefined;
  const count = (from: Node) => page.evaluate(REST, from, null, 1).numberValue;
  if (count(last) !== 1 || count(first) !== added.length) return undefined;
  // The greater part of a page is looked through with the rest of it, as a whole. Of its nodes half are elements.
  return added.length > sizeOf(root) ? [root] : [first, ...piecesBehind(first)];
}

/** What stands after a node, and after the boxes it is in. */
function piecesBehind(node: Node): Node[] {
  const pieces: Node[] = [];
  for (let box: Node | null = node; box !== null; box = dom.parent(box))
    for (let next = dom.next(box); next !== null; next = dom.next(next)) pieces.push(next);
  return pieces;
}
