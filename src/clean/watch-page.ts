import { type Listener, sortRecords, watchedAttributes } from './sort-records.ts';

/** Longest time in milliseconds spent on the page without a pause; a tenth of what delays a key press. */
const SLICE = 2.5;

/** The same for the first, which begins with what makes ready. */
const FIRST_SLICE = 1;

/** What the watcher asks of whoever cleans. */
export interface Eye extends Listener {
  /** Other scripts and the reader have had their turn since it was last called. */
  turns(): void;
  /** Asked before anything is done; false ends it all. */
  isWanted(): boolean;
  /** Looks below what came into the page; yields where it may pause. */
  search(root: Node): Iterator<unknown, void, undefined>;
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
  let url = page.URL;
  let address = addressOf(url);
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
    for (const node of sortRecords(records, attribute, eye)) waiting.push(node);
    if (page.URL === url) return;
    url = page.URL;
    if (addressOf(url) === address) return;
    address = addressOf(url);
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
    attributeFilter: [...watchedAttributes, attribute],
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

/** An address without what only scrolls the page. */
function addressOf(url: string): string {
  const end = url.indexOf('#');
  return end < 0 ? url : url.slice(0, end);
}
