import { followAddress } from './follow-address.ts';
import { type Listener, sortRecords, watchedAttributes } from './sort-records.ts';
import { openWork, type Worker } from './work-in-slices.ts';

/** What the watcher asks of whoever cleans. */
export interface Eye extends Listener, Worker {
  /** Asked before anything is done; false ends it all. */
  isWanted(): boolean;
  /** The page went to another address without loading. */
  moved(): void;
  /** Whether we have changed a mark since this was last asked. */
  hasMarked(): boolean;
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
  const hasMoved = followAddress(page);
  const work = openWork(eye, () => {
    // Nothing else ran meanwhile: what changed are our own marks.
    if (eye.hasMarked()) observer.takeRecords();
  });
  const take = (records: readonly MutationRecord[]) => {
    if (!eye.isWanted()) return stop();
    eye.turns();
    if (records.length > 0) for (const node of sortRecords(records, attribute, eye)) work.add(node);
    if (!hasMoved()) return;
    eye.moved();
    work.add(page);
  };
  const hear = (records: readonly MutationRecord[]) => {
    take(records);
    if (!work.isPaused) work.goOn();
  };
  const observer = new MutationObserver(hear);
  // The parser has not let the observer be told of its last nodes yet, and its end completes every box still open.
  const turn = () => hear(observer.takeRecords());
  const stop = () => {
    observer.disconnect();
    page.removeEventListener('readystatechange', turn);
    work.stop();
  };
  page.addEventListener('readystatechange', turn);
  const attributeFilter = [...watchedAttributes, attribute];
  observer.observe(page, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter });
  return {
    flush: () => {
      take(observer.takeRecords());
      work.finish();
    },
    again: () => {
      eye.turns();
      work.add(page);
      if (!work.isPaused) work.goOn(true);
    },
    stop,
  };
}
