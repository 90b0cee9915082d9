import { element } from './element.ts';
import { whenPainted } from './when-painted.ts';
import type { Say, WordKey } from './words.ts';

/** The list of keys, over the article. */
export interface HelpPanel {
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

/**
 * Puts the list of keys into the reader, once that has been painted or when somebody asks: a dialog that is not modal, so
 * that other extensions' panels stay within reach.
 */
export function helpPanel(root: HTMLElement, say: Say): HelpPanel {
  const page = root.ownerDocument;
  let node: HTMLDialogElement | undefined;
  let before: Element | null = null;
  const close = () => {
    node?.close();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const put = () => {
    if (node) return node;
    node = dialog(page, close, say);
    root.append(node);
    return node;
  };
  void whenPainted(page).then(put);
  return {
    isOpen: () => node?.open === true,
    close,
    toggle: () => {
      const shown = put();
      if (shown.open) return close();
      before = page.activeElement;
      shown.show();
      shown.querySelector('button')?.focus();
    },
  };
}

function dialog(page: Document, close: () => void, say: Say): HTMLDialogElement {
  const list = element(page, 'dl', {});
  for (const [key, words] of keys)
    list.append(element(page, 'dt', {}, element(page, 'kbd', {}, key)), element(page, 'dd', {}, say(words)));
  const button = element(page, 'button', { type: 'button', class: 'cb-main' }, say('close'));
  button.addEventListener('click', close);
  const title = element(page, 'h2', { id: 'cb-help-title' }, say('helpTitle'));
  return element(page, 'dialog', { class: 'cb-help', 'aria-labelledby': 'cb-help-title' }, title, list, button);
}
