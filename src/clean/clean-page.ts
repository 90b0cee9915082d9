import { prepareStyle } from './adopt-style.ts';
import { openBackOff } from './back-off.ts';
import { type CleaningPlan, preparePlan } from './cleaning-plan.ts';
import { cleaningRules } from './cleaning-style.ts';
import type { ClutterReason } from './clutter.ts';
import * as dom from './dom.ts';
import { finishOpenBoxes } from './finish-open-boxes.ts';
import { type Ground, isGone, isUnseen, show } from './ground.ts';
import { openHand } from './hide-clutter.ts';
import { countHidden, listHidden } from './list-hidden.ts';
import { defendMark, lookAgain, noticeRemoval } from './look-again.ts';
import { mayHideByRule } from './may-hide-by-rule.ts';
import { readerPlace } from './reader-place.ts';
import { searchPage } from './search-page.ts';
import { stripLateCopies } from './strip-late-copies.ts';
import { type Watch, watchPage } from './watch-page.ts';

/** One thing hidden, for the popup: what gave it away, and its markup as the page wrote it. */
export interface HiddenItem {
  readonly id: number;
  readonly reason: ClutterReason;
  readonly evidence: string;
  readonly html: string;
}

/** A page being kept clean. */
export interface Cleaning {
  readonly isOn: boolean;
  switchOn(): void;
  /** Gives the page back exactly as it is without us. */
  switchOff(): void;
  /** Handles what is pending and lists what is hidden, outermost elements only, in page order. */
  list(): HiddenItem[];
  /** Handles at once what is pending, however long it takes. */
  finish(): void;
  /** How many things are hidden, as far as the page has been looked through. */
  count(): number;
  /** Lets one of the list stand from now on. */
  showAgain(id: number): void;
  /** Whether a rule of the reader's own may hide this element: not the article, nor what is being typed in. */
  mayBeHiddenByRule(element: Element): boolean;
  /** What gave away the things that the page puts back each time, and that are left alone therefore. */
  leftAlone(): readonly string[];
  /** The browser hides by a sheet of its own from now on: takes ours out of the page, or puts it back in. */
  relyOnBrowserSheet(relies: boolean): void;
  /** Stops for good and leaves the page as it stands: for a script whose extension is gone. */
  abandon(): void;
}

/** Who wants a page cleaned. */
export interface CleaningOptions {
  /** Name of the attribute that marks what is hidden. */
  readonly attribute: string;
  /** Hears, once for many, that something was hidden or shown. */
  readonly onChange: () => void;
  /** Asked before anything is done; false ends it all without a word. */
  readonly isWanted: () => boolean;
}

/** Makes a page ready for cleaning and for being kept clean; `switchOn` begins it. */
export function cleanPage(page: Document, from: CleaningPlan, options: CleaningOptions): Cleaning {
  const { attribute } = options;
  const plan = preparePlan(from, page);
  const style = prepareStyle(page, cleaningRules(plan, attribute), attribute);
  const ids = new WeakMap<Element, number>();
  let lastId = 0;
  let hasChanged = false;
  let relies = false;
  let watch: Watch | undefined;
  let stopStripping: () => void = () => undefined;
  const ground: Ground = {
    page,
    plan,
    hand: openHand(page, attribute),
    suspects: `${plan.anySuspect},[${attribute}]`,
    backOff: openBackOff(),
    slots: new Map(),
    open: new Set(),
    shown: new WeakSet(),
    turn: { others: new Map(), reader: undefined },
    isGone: (element, mayBeSlot) => isGone(ground, element, mayBeSlot),
    isUnseen: (element) => isUnseen(ground, element),
    later: (element) => void ground.open.add(element),
    forms: new WeakSet(),
    changed: () => {
      hasChanged = true;
    },
  };
  const tell = () => {
    if (!hasChanged) return;
    // Before the call: whoever is told may ask for the list, which handles what is pending and would tell again.
    hasChanged = false;
    options.onChange();
  };
  const idOf = (element: Element) => {
    const id = ids.get(element) ?? ++lastId;
    ids.set(element, id);
    return id;
  };
  const items = () => {
    watch?.flush();
    return watch === undefined ? [] : listHidden(ground);
  };
  const abandon = () => {
    watch?.stop();
    watch = undefined;
    stopStripping();
  };
  const eye = {
    isWanted: options.isWanted,
    search: (root: Node) => searchPage(ground, root),
    turns: () => {
      ground.turn.others.clear();
      ground.turn.reader = undefined;
    },
    hidesAny: () => ground.hand.hidden.size > 0 || ground.slots.size > 0,
    isNamed: (element: Element) => dom.matches(element, plan.anySlot) || dom.matches(element, plan.anyWrapper),
    changed: (place: Element) => lookAgain(ground, place),
    marked: (element: Element) => defendMark(ground, element),
    removed: (element: Element, parent: Node) => noticeRemoval(ground, element, parent),
    settled: () => {
      if (ground.open.size > 0) finishOpenBoxes(ground);
      if (!relies) style.adopt();
      tell();
    },
    moved: () => {
      ground.backOff.forget();
      for (const element of [...ground.hand.hidden.keys()]) if (!dom.isConnected(element)) ground.hand.release(element);
      ground.changed();
    },
  };
  return {
    get isOn() {
      return watch !== undefined;
    },
    switchOn: () => {
      if (watch !== undefined) return;
      stopStripping();
      // Asked before the first mark, while the browser need lay out nothing for it.
      readerPlace(ground);
      if (!relies) style.adopt();
      ground.changed();
      watch = watchPage(page, attribute, eye);
      watch.again();
    },
    switchOff: () => {
      if (watch === undefined) return;
      abandon();
      style.drop();
      ground.hand.undo();
      ground.slots.clear();
      ground.open.clear();
      ground.backOff.forget();
      stopStripping = stripLateCopies(page, attribute, ground.hand.strip);
      options.onChange();
    },
    list: () =>
      items().map(({ element, reason, evidence }) => ({
        id: idOf(element),
        reason,
        evidence,
        html: ground.hand.markupOf(element),
      })),
    finish: () => watch?.flush(),
    count: () => (watch === undefined ? 0 : countHidden(ground)),
    showAgain: (id) => {
      for (const { element } of items()) if (ids.get(element) === id) show(ground, element);
      tell();
    },
    mayBeHiddenByRule: (element) => mayHideByRule(element, plan),
    leftAlone: () => ground.backOff.leftAlone,
    relyOnBrowserSheet: (does) => {
      relies = does;
      if (does) style.drop();
      else if (watch !== undefined) style.adopt();
    },
    abandon: () => {
      abandon();
      style.drop();
    },
  };
}
