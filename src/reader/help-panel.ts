import { element } from './element.ts';
import type { Say, WordKey } from './words.ts';

/** The list of keys, over the article. */
export interface HelpPanel {
  readonly node: HTMLDialogElement;
  toggle(): void;
  readonly isOpen: () => boolean;
  close(): void;
}

const keys: readonly (readonly [string, WordKey])[] = [
  ['J · K', 'helpMove'],
  ['Alt + ↓ · ↑', 'helpMove'],
  ['Home · End', 'helpEnds'],
  ['→ · ←', 'helpSentence'],
  ['1 · 2 · 3 · 4', 'helpLayouts'],
  ['C', 'helpCopy'],
  ['L', 'copyPairLink'],
  ['R', 'helpRead'],
  ['S', 'helpReveal'],
  ['?', 'helpHelp'],
  ['Esc', 'helpEscape'],
];

/** Makes the list of keys as a dialog; it is not modal, so that other extensions' panels stay within reach. */
export function helpPanel(page: Document, say: Say): HelpPanel {
  const list = element(page, 'dl', {});
  for (const [key, words] of keys)
    list.append(element(page, 'dt', {}, element(page, 'kbd', {}, key)), element(page, 'dd', {}, say(words)));
  const close = element(page, 'button', { type: 'button', class: 'cb-main' }, say('close'));
  const title = element(page, 'h2', { id: 'cb-help-title' }, say('helpTitle'));
  const node = element(page, 'dialog', { class: 'cb-help', 'aria-labelledby': 'cb-help-title' }, title, list, close);
  let before: Element | null = null;
  const shut = () => {
    node.close();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  close.addEventListener('click', shut);
  return {
    node,
    isOpen: () => node.open,
    close: shut,
    toggle: () => {
      if (node.open) return shut();
      before = page.activeElement;
      node.show();
      close.focus();
    },
  };
}
