import { element } from './element.ts';

/** A button of a message. */
export interface MessageAction {
  readonly words: string;
  press(): void;
}

/** Makes a page that says one thing plainly: what is the case, and what can be done about it. */
export function renderMessage(
  page: Document,
  title: string,
  words: string,
  actions: readonly MessageAction[] = [],
): HTMLElement {
  const made = element(page, 'section', { class: 'cb-message' });
  made.append(element(page, 'h1', {}, title), element(page, 'p', {}, words));
  for (const { words: label, press } of actions) {
    const button = element(page, 'button', { type: 'button', class: 'cb-main' }, label);
    button.addEventListener('click', press);
    made.append(button);
  }
  return made;
}
