import { dom } from './dom.ts';

/** Longest time in milliseconds spent on the page without a pause; a tenth of what delays a key press. */
const SLICE = 2.5;

/** The same for the first, which begins with what makes ready. */
const FIRST_SLICE = 1;

/** Attributes whose change can make an element clutter. */
const TELLING = ['alt', 'src', 'href'];

/** Attributes that pages change all the time: looked at only where the element is known by them. */
const NAMING = ['class', 'id'];

/** What the watcher asks of whoever cleans. */
export interface Eye {
  /** Other scripts and the reader have had their turn since it was last called. */
  turns(): void;
  /** Asked before anything is done; false ends it all. */
  isWanted(): boolean;
  /** Looks below what came into the page; yields where it may pause. */
  search(root: Node): Iterator<unknown, void, undefined>;
  /** Whether an element is known by its class or id. */
  isNamed(element: Element): boolean;
  /** Something inside this element changed. Gives what has to be searched again. */
  changed(place: Element): Element | undefined;
  /** The page took this element away from its parent. */
  removed(element: Element, parent: Node): void;
  /** The mark of this element changed. */
  marked(element: Element): void;
  /** The page went to another address without loading. */
  moved(): void;
  /** Everything known of is done. */
  settled(): void;
}

/** A watch that is being kept. */
export interface Watch {
  /** Handles at once what the browser has not told of yet. */
  flush(): void;
  /** Looks through the whole page again. */
  again(): void;
  stop(): void;
}

/**
 * Watches a page from its first node on. New nodes are looked at before the browser paints them; what does not fit in
 * one slice waits for the next. `attribute` is the name of our own mark.
 */
export function watchPage(page: Document, attribute: string, eye: Eye): Watch {
  const waiting: Node[] = [];
  let search: Iterator<unknown, void, undefined> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = addressOf(page);
  const work = (length: number) => {
    const until = performance.now() + length;
    timer = undefined;
    eye.turns();
    while (search !== undefined || waiting.length > 0) {
      search ??= eye.search(waiting.shift() as Node);
      if (search.next().done) search = undefined;
      if (performance.now() < until) continue;
      timer = setTimeout(() => work(SLICE));
      break;
    }
    if (timer === undefined) eye.settled();
    // Nothing else ran meanwhile: what changed are our own marks.
    observer.takeRecords();
  };
  const take = (records: readonly MutationRecord[]) => {
    if (!eye.isWanted()) {
      stop();
      return;
    }
    eye.turns();
    sort(records, attribute, eye, waiting);
    if (addressOf(page) === address) return;
    address = addressOf(page);
    eye.moved();
    waiting.push(page);
  };
  const observer = new MutationObserver((records) => {
    take(records);
    if (timer === undefined) work(SLICE);
  });
  const turn = () => {
    // The parser has not let the observer be told of its last nodes yet.
    take(observer.takeRecords());
    if (timer === undefined) work(SLICE);
  };
  const stop = () => {
    observer.disconnect();
    page.removeEventListener('readystatechange', turn);
    clearTimeout(timer);
    waiting.length = 0;
    search = undefined;
  };
  const again = () => {
    waiting.push(page);
    if (timer === undefined) work(FIRST_SLICE);
  };
  // The end of the parse completes every box that was open until then.
  page.addEventListener('readystatechange', turn);
  observer.observe(page, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...TELLING, ...NAMING, attribute],
  });
  return {
    flush: () => {
      take(observer.takeRecords());
      clearTimeout(timer);
      work(Number.POSITIVE_INFINITY);
    },
    again,
    stop,
  };
}

/** Tells what came new from what changed; of nodes that came with their parent only the parent is kept. */
function sort(records: readonly MutationRecord[], attribute: string, eye: Eye, waiting: Node[]): void {
  const added = new Set<Node>();
  const places = new Set<Node>();
  for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
    for (const node of removedNodes) if (dom.type(node) === 1) eye.removed(node as Element, target);
    if (attributeName === attribute) eye.marked(target as Element);
    else if (NAMING.includes(attributeName ?? '') ? eye.isNamed(target as Element) : type !== 'childList')
      added.add(target);
    for (const node of addedNodes) added.add(node);
    if (attributeName !== attribute) places.add(target);
  }
  for (const place of places) {
    const element = dom.type(place) === 1 ? (place as Element) : dom.parent(place);
    const again = element === null ? undefined : eye.changed(element);
    if (again !== undefined) added.add(again);
  }
  for (const node of added) {
    const above = dom.parentNode(node);
    if (above !== null && !added.has(above)) waiting.push(node);
  }
}

/** The page's address without what only scrolls it. */
function addressOf(page: Document): string {
  const { URL: address } = page;
  const end = address.indexOf('#');
  return end < 0 ? address : address.slice(0, end);
}
