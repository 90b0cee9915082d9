import { prepareStyle } from './adopt-style.ts';
import { type CleaningPlan, preparePlan } from './cleaning-plan.ts';
import { cleaningRules } from './cleaning-style.ts';
import type { Clutter, ClutterReason } from './clutter.ts';
import { awaitUse, commentForm } from './comment-form.ts';
import { below } from './elements-below.ts';
import { findClutter, gapAround } from './find-clutter.ts';
import { openHand } from './hide-clutter.ts';
import { refusal } from './may-hide.ts';
import { mayHideSlot } from './may-hide-slot.ts';
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
  count(): number;
  /** Lets one of the list stand from now on; false if it is gone. */
  showAgain(id: number): boolean;
  /** Stops watching and leaves the page as it stands: for a script whose extension is gone. */
  abandon(): void;
}

/** Cleans a page and keeps it clean. `attribute` names the mark; `onChange` hears of every change of what is hidden. */
export function cleanPage(page: Document, from: CleaningPlan, attribute: string, onChange: () => void): Cleaning {
  const plan = preparePlan(from, page);
  const hand = openHand(page, attribute);
  const style = prepareStyle(page, cleaningRules(plan, attribute));
  const shown = new WeakSet<Element>();
  const ids = new WeakMap<Element, number>();
  const forms = new WeakSet<Element>();
  let lastId = 0;
  let watch: Watch | undefined;
  let strip: MutationObserver | undefined;

  const isSlot = (element: Element) => watch !== undefined && element.matches(plan.anySlot) && !hand.isKept(element);
  const isGone = (element: Element) => hand.isHidden(element) || isSlot(element);
  const isWithinHidden = (element: Element) => element.parentElement?.closest(`[${attribute}=""]`) != null;

  const hide = (clutter: Clutter) => {
    if (shown.has(clutter.element) || hand.isHidden(clutter.element) || isWithinHidden(clutter.element)) return;
    hand.hide(clutter);
    if (clutter.reason === 'anti-spam') awaitForm(clutter);
  };
  const awaitForm = ({ element }: Clutter) => {
    const form = commentForm(element) ?? page.body;
    if (form === null || forms.has(form)) return;
    forms.add(form);
    awaitUse(form, () => {
      for (const { element, reason } of [...hand.hidden.values()])
        if (reason === 'anti-spam' && form.contains(element)) showElement(element);
      onChange();
    });
  };
  const showElement = (element: Element) => {
    shown.add(element);
    for (const inner of element.querySelectorAll('img')) shown.add(inner);
    if (element.matches(plan.anySlot)) hand.keep(element);
    else hand.release(element);
  };
  function* search(root: Node): Generator<undefined, void, undefined> {
    if (!page.contains(root)) return;
    for (const copy of below(root, `[${attribute}]`))
      if (!hand.hidden.has(copy) && !hand.isKept(copy)) hand.release(copy);
    for (const selector of plan.slots)
      for (const slot of below(root, selector)) {
        if (!hand.isKept(slot) && !mayHideSlot(slot, plan)) hand.keep(slot);
        const gap = hand.isKept(slot) ? undefined : gapAround(slot, selector, plan, isGone);
        if (gap !== undefined) hide(gap);
      }
    for (const clutter of findClutter(root, plan, isGone)) {
      if (clutter !== undefined) hide(clutter);
      yield undefined;
    }
  }
  /** Looks again at what is hidden around a change: what now holds something else is shown. */
  const changed = (element: Element) => {
    for (
      let box = element.closest(`[${attribute}=""]`);
      box !== null;
      box = box.parentElement?.closest(`[${attribute}=""]`) ?? null
    ) {
      const clutter = hand.hidden.get(box);
      if (clutter === undefined || refusal(clutter, plan, isGone) !== undefined) hand.release(box);
    }
    const slot = element.closest(plan.anySlot);
    if (slot !== null && !hand.isKept(slot) && !mayHideSlot(slot, plan)) hand.keep(slot);
  };
  const slots = function* (): Generator<Clutter, void, undefined> {
    for (const selector of plan.slots)
      for (const element of page.querySelectorAll(selector))
        if (
          isSlot(element) &&
          !isWithinHidden(element) &&
          !hand.isHidden(element) &&
          element.parentElement?.closest(plan.anySlot) == null
        )
          yield { element, reason: 'ad-slot', evidence: selector };
  };
  const entries = (): Clutter[] => {
    if (watch === undefined) return [];
    watch.flush();
    const all = new Map<Element, Clutter>();
    for (const clutter of [...hand.hidden.values(), ...slots()])
      if (clutter.element.isConnected && !isWithinHidden(clutter.element) && !all.has(clutter.element))
        all.set(clutter.element, clutter);
    return [...all.values()].sort((a, b) => (a.element.compareDocumentPosition(b.element) & 4 ? -1 : 1));
  };
  const idOf = (element: Element) => {
    const known = ids.get(element) ?? ++lastId;
    ids.set(element, known);
    return known;
  };
  const cleaning: Cleaning = {
    get isOn() {
      return watch !== undefined;
    },
    switchOn: () => {
      if (watch !== undefined) return;
      strip?.disconnect();
      style.adopt();
      watch = watchPage(page, ['alt', 'src', 'href', attribute], { search, changed, settled: onChange });
      watch.again();
    },
    switchOff: () => {
      if (watch === undefined) return;
      watch.stop();
      watch = undefined;
      style.drop();
      hand.undo();
      strip = stripLateCopies(page, attribute, hand.strip);
      onChange();
    },
    list: () =>
      entries().map(({ element, reason, evidence }) => ({
        id: idOf(element),
        reason,
        evidence,
        html: element.outerHTML.replaceAll(` ${attribute}=""`, ''),
      })),
    count: () => entries().length,
    showAgain: (id) => {
      const found = entries().find(({ element }) => ids.get(element) === id);
      if (found !== undefined) showElement(found.element);
      onChange();
      return found !== undefined;
    },
    abandon: () => {
      watch?.stop();
      strip?.disconnect();
    },
  };
  return cleaning;
}

/** After the undo: whatever the page still puts in with our mark on it (a copy it made before) loses it. */
function stripLateCopies(page: Document, attribute: string, strip: (root: Node) => void): MutationObserver {
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes') strip(record.target);
      else for (const node of record.addedNodes) strip(node);
    }
  });
  observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: [attribute] });
  return observer;
}
