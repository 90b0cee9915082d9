/** Longest time in milliseconds spent on the page without a pause. */
const SLICE = 4;

/** What the watcher asks of whoever cleans. */
export interface Watched {
  /** Looks below what came into the page; yields where it may pause. */
  search(root: Node): Iterator<unknown, void, undefined>;
  /** Something inside this element changed. */
  changed(element: Element): void;
  /** Everything known of is done. */
  settled(): void;
}

/** An eye on the page. */
export interface Watch {
  /** Handles at once what the browser has not told of yet. */
  flush(): void;
  /** Looks through the whole page again. */
  again(): void;
  stop(): void;
}

const CHANGES = { childList: true, subtree: true, characterData: true, attributes: true } as const;

/**
 * Watches a page from its first node on. New nodes are looked at before the browser paints them; more of them than fit
 * in one slice wait for the next.
 */
export function watchPage(page: Document, attributes: readonly string[], watched: Watched): Watch {
  const waiting: Node[] = [];
  let search: Iterator<unknown, void, undefined> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const work = (until: number): void => {
    timer = undefined;
    for (;;) {
      if (search === undefined) {
        const root = waiting.shift();
        if (root === undefined) {
          watched.settled();
          return;
        }
        search = watched.search(root);
      }
      if (search.next().done) search = undefined;
      if (performance.now() > until && (search !== undefined || waiting.length > 0)) {
        timer = setTimeout(() => work(performance.now() + SLICE));
        return;
      }
    }
  };
  const observer = new (page.defaultView?.MutationObserver ?? MutationObserver)((records) => {
    sort(records, waiting, watched);
    if (timer === undefined) work(performance.now() + SLICE);
  });
  observer.observe(page, { ...CHANGES, attributeFilter: [...attributes] });
  const flush = () => {
    sort(observer.takeRecords(), waiting, watched);
    clearTimeout(timer);
    work(Number.POSITIVE_INFINITY);
  };
  return {
    flush,
    again: () => {
      waiting.push(page);
      if (timer === undefined) work(performance.now() + SLICE);
    },
    stop: () => {
      observer.disconnect();
      clearTimeout(timer);
      waiting.length = 0;
      search = undefined;
    },
  };
}

/** Tells new nodes from changes; of nodes that came with their parent only the parent is kept. */
function sort(records: readonly MutationRecord[], waiting: Node[], watched: Watched): void {
  const added = new Set<Node>();
  const changed = new Set<Node>();
  for (const record of records) {
    for (const node of record.addedNodes) added.add(node);
    if (record.type !== 'childList') added.add(record.target);
    changed.add(record.target);
  }
  for (const node of changed) {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (element !== null) watched.changed(element);
  }
  for (const node of added) if (node.parentNode !== null && !added.has(node.parentNode)) waiting.push(node);
}
