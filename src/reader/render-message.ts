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
  for (const [at, action] of actions.entries()) made.append(at === 0 ? '' : ' ', actionButton(page, action, at === 0));
  return made;
}

/** Makes a line above the article, which stays: something has happened to it that is worth knowing. */
export function renderNotice(page: Document, words: string, action: MessageAction): HTMLElement {
  const line = element(page, 'p', { role: 'alert' }, words);
  return element(page, 'div', { class: 'cb-notice' }, line, actionButton(page, action, true));
}

function actionButton(page: Document, { words, press }: MessageAction, main: boolean): HTMLElement {
  const button = element(page, 'button', { type: 'button', class: main ? 'cb-main' : undefined }, words);
  button.addEventListener('click', press);
  return button;
}
