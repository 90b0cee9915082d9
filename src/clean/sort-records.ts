import * as dom from './dom.ts';

/** Attributes whose change can make an element clutter. */
const TELLING = ['alt', 'src', 'href'];

/** Attributes that pages change all the time: looked at only where the element is known by them. */
const NAMING = ['class', 'id'];

/** Changes past which it is asked whether they are but the end of a page. */
const MANY = 50;

const NONE: readonly Node[] = [];

/** Names of the page's own attributes that are worth watching. */
export const watchedAttributes: readonly string[] = [...TELLING, ...NAMING];

/** What the sorter asks and tells whoever cleans. */
export interface Listener {
  /** Whether anything has been hidden that a change could concern. */
  hidesAny(): boolean;
  /** Whether a node is the page's body, or holds it. */
  isWhole(node: Node): boolean;
  /** The pieces of page that records of additions tell of, where these are its end, node by node; undefined where they are not. */
  endToldOf(added: readonly MutationRecord[]): readonly Node[] | undefined;
  /** Whether an element is known by its class or id. */
  isNamed(element: Element): boolean;
  /** Something inside this element changed. Gives what has to be searched again. */
  changed(place: Element): Element | undefined;
  /** The page took this element away from its parent. */
  removed(element: Element, parent: Node): void;
  /** The mark of this element changed. */
  marked(element: Element): void;
}

/**
 * Tells what came new from what changed, and gives what has to be searched: of nodes that came with their box only the
 * box, as a parser brings them; what is in it is not even looked at. `attribute` is the name of our own mark.
 */
export function sortRecords(
  records: readonly MutationRecord[],
  attribute: string,
  listener: Listener,
): readonly Node[] {
  const only = records[0];
  if (records.length === 1 && only?.type === 'childList') return sortOne(only, listener);
  const end = records.length < MANY ? undefined : sortEnd(records, attribute, listener);
  if (end !== undefined) return end;
  const fresh = new Set<Node>();
  const places = new Set<Node>();
  const hidesAny = listener.hidesAny();
  let latest: Node | undefined;
  for (const record of records) {
    const { target } = record;
    if (record.type === 'childList') {
      // A parser tells of each node by itself, one after the other in page order.
      if (latest !== undefined && dom.holds(latest, target)) continue;
      if (isFresh(target, fresh)) continue;
      if (hidesAny) tellRemoved(record, listener);
      for (const node of listOf(record.addedNodes)) {
        // With its body a page is new to its end: no more is asked of a node that the parser tells of.
        if (listener.isWhole(node)) return [node];
        fresh.add(node);
        latest = node;
      }
    } else if (record.attributeName === attribute) {
      listener.marked(target as Element);
      continue;
    } else if (isTelling(record, listener)) fresh.add(target);
    places.add(target);
  }
  if (hidesAny)
    for (const place of places) {
      const again = lookAround(place, listener);
      if (again !== undefined) fresh.add(again);
    }
  return [...fresh].filter((node) => isOutermost(node, fresh));
}

/** The same for a single change, as most come: nothing new stands in anything new, unless a box around it is shown again. */
function sortOne(record: MutationRecord, listener: Listener): readonly Node[] {
  if (listener.hidesAny()) {
    tellRemoved(record, listener);
    const again = lookAround(record.target, listener);
    if (again !== undefined) return [again];
  }
  return listOf(record.addedNodes);
}

/** The same for what a parser brings: the end of the page, of which little is to be asked; undefined where it is not that. */
function sortEnd(
  records: readonly MutationRecord[],
  attribute: string,
  listener: Listener,
): readonly Node[] | undefined {
  const added = records.filter(({ type }) => type === 'childList');
  const end = listener.endToldOf(added);
  const [first] = added;
  if (end === undefined || first === undefined) return undefined;
  const again = listener.hidesAny() ? lookAround(first.target, listener) : undefined;
  const others = records.filter(({ type }) => type !== 'childList');
  return [...sortRecords(others, attribute, listener), ...(again === undefined ? [] : [again]), ...end];
}

/** The nodes of a list, most often one. */
function listOf(nodes: NodeList): readonly Node[] {
  const first = nodes[0];
  if (first === undefined) return NONE;
  return nodes.length === 1 ? [first] : [...nodes];
}

/** Whether a node is new, or stands in one that is; remembered, for what stands in it. */
function isFresh(node: Node, fresh: Set<Node>): boolean {
  if (fresh.has(node)) return true;
  const box = dom.parentNode(node);
  if (box === null || !fresh.has(box)) return false;
  fresh.add(node);
  return true;
}

function isTelling({ type, target, attributeName }: MutationRecord, listener: Listener): boolean {
  return type === 'characterData' || !NAMING.includes(attributeName ?? '') || listener.isNamed(target as Element);
}

function tellRemoved({ target, removedNodes }: MutationRecord, listener: Listener): void {
  for (const node of listOf(removedNodes)) if (dom.type(node) === 1) listener.removed(node as Element, target);
}

function lookAround(place: Node, listener: Listener): Element | undefined {
  const element = dom.type(place) === 1 ? (place as Element) : dom.parent(place);
  return element === null ? undefined : listener.changed(element);
}

function isOutermost(node: Node, fresh: ReadonlySet<Node>): boolean {
  const box = dom.parentNode(node);
  return box !== null && !fresh.has(box);
}
