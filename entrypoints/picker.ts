import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askToKeep } from '../src/browser/ask-to-keep.ts';
import { onPhone } from '../src/browser/on-phone.ts';
import { isSafeSelector } from '../src/browser/safe-selector.ts';
import { say } from '../src/browser/say.ts';
import { pickElement } from '../src/clean/pick-element.ts';
import { selectorFor } from '../src/clean/selector-for.ts';
import type { ForPicker, RunningScript } from './page.content/keep-page-clean.ts';

/** How long in milliseconds the reader is told that the rule could not be stored. */
const TOLD = 6000;

/** Beside the script that keeps the page clean: lets the reader point at something left over. Brought when it is asked for. */
export default defineUnlistedScript(() => {
  const running = (globalThis as { cleanBreakPage?: RunningScript }).cleanBreakPage;
  if (running !== undefined) pickOnPage(running.forPicker);
});

/**
 * Lets the reader point, and has a rule for what is chosen kept for this host; the change of the settings hides it.
 * Where nothing can be stored it is hidden on this page, and the page says so.
 */
function pickOnPage(page: ForPicker): void {
  const { attribute } = page;
  page.stop();
  page.stop = pickElement(document, attribute, {
    // A phone has no Esc.
    words: {
      how: say(onPhone(window) ? 'pickHowByFinger' : 'pickHow'),
      refused: say('pickRefused'),
      cancel: say('pickCancel'),
    },
    mayChoose: page.mayChoose,
    choose: (element) => {
      const selector = selectorFor(element);
      if (!isSafeSelector(selector)) return false;
      void askToKeep({ kind: 'keep-rule', selector }).then((isKept) => {
        if (isKept) return;
        page.hideHere(selector);
        tellFor(attribute, say('saveFailed'));
      });
      return true;
    },
  });
}

function tellFor(attribute: string, words: string): void {
  const root = document.documentElement;
  root.setAttribute(attribute, words);
  setTimeout(() => root.getAttribute(attribute) === words && root.removeAttribute(attribute), TOLD);
}
