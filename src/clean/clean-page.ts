import { prepareStyle } from './adopt-style.ts';
import type { CleaningPlan } from './cleaning-plan.ts';
import { cleaningRules } from './cleaning-style.ts';
import { cleaningSwitch } from './cleaning-switch.ts';
import type { Clutter, ClutterReason } from './clutter.ts';
import { gatherChanges } from './gather-changes.ts';
import { openGround, show } from './ground.ts';
import type { Hand } from './hide-clutter.ts';
import { countHidden, listHidden } from './list-hidden.ts';
import { mayHideByRule } from './may-hide-by-rule.ts';
import { openEye } from './open-eye.ts';

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
  /** Whether the page is so big that only its beginning was looked through. */
  isCutShort(): boolean;
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
  const { attribute, isWanted, onChange } = options;
  const changes = gatherChanges(onChange);
  const ground = openGround(page, from, attribute, changes.note);
  const style = prepareStyle(page, cleaningRules(ground.plan, attribute), attribute);
  const settled = () => {
    style.keep();
    changes.tell();
  };
  const power = cleaningSwitch(ground, style, openEye(ground, isWanted, settled));
  const idOf = numberElements();
  const items = () => {
    power.watch?.flush();
    return power.watch === undefined ? [] : listHidden(ground);
  };
  return {
    get isOn() {
      return power.watch !== undefined;
    },
    switchOn: power.on,
    switchOff: () => void (power.off() && onChange()),
    list: () => items().map((clutter) => describe(clutter, idOf(clutter.element), ground.hand)),
    finish: () => power.watch?.flush(),
    count: () => (power.watch === undefined ? 0 : countHidden(ground)),
    showAgain: (id) => {
      for (const { element } of items()) if (idOf(element) === id) show(ground, element);
      changes.tell();
    },
    mayBeHiddenByRule: (element) => mayHideByRule(element, ground.plan),
    leftAlone: () => ground.backOff.leftAlone,
    isCutShort: () => ground.extent.isCutShort,
    relyOnBrowserSheet: power.rely,
    abandon: power.abandon,
  };
}

function describe({ element, reason, evidence }: Clutter, id: number, hand: Hand): HiddenItem {
  return { id, reason, evidence, html: hand.markupOf(element) };
}

/** Gives elements numbers, each its own for as long as it lives. */
function numberElements(): (element: Element) => number {
  const numbers = new WeakMap<Element, number>();
  let last = 0;
  return (element) => {
    const number = numbers.get(element) ?? ++last;
    numbers.set(element, number);
    return number;
  };
}
