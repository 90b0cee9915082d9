import type { CopyChoice } from './copy-choice.ts';
import { element } from './element.ts';
import type { Say } from './words.ts';

/** Makes a button for each form the article can be copied in, and one to save those that are files. `direct` names the forms the bar itself has where it is wide. */
export function copyStrip(
  page: Document,
  choices: readonly CopyChoice[],
  direct: readonly string[],
  take: (id: string, as: 'copy' | 'file') => void,
  say: Say,
): HTMLElement[] {
  const button = (choice: CopyChoice, as: 'copy' | 'file') => {
    const made = formButton(page, choice, as, say);
    made.classList.toggle('cb-direct', as === 'copy' && direct.includes(choice.id));
    made.addEventListener('click', () => take(choice.id, as));
    return made;
  };
  const copies = choices.map((choice) => button(choice, 'copy'));
  const files = choices.filter(({ file }) => file).map((choice) => button(choice, 'file'));
  return [formLine(page, say('copy'), copies), formLine(page, say('save'), files)];
}

function formButton(page: Document, { id, words }: CopyChoice, as: 'copy' | 'file', say: Say): HTMLElement {
  const plain = say(words);
  const name = `cb-${as === 'copy' ? 'copy' : 'save'}-${id}`;
  const label = as === 'file' ? say('saveFile', plain) : undefined;
  return element(page, 'button', { type: 'button', class: name, 'aria-label': label }, plain);
}

function formLine(page: Document, words: string, buttons: readonly HTMLElement[]): HTMLElement {
  const named = element(page, 'span', { 'aria-hidden': 'true' }, words);
  return element(page, 'div', { class: 'cb-forms', role: 'group', 'aria-label': words }, named, ...buttons);
}
