import type { CopyChoice } from './copy-choice.ts';
import { element } from './element.ts';
import type { Say } from './words.ts';

/** Makes a button for each form the article can be copied in, and one to save those that are files. */
export function copyStrip(
  page: Document,
  choices: readonly CopyChoice[],
  take: (id: string, as: 'copy' | 'file') => void,
  say: Say,
): HTMLElement[] {
  const button = (words: string, name: string, press: () => void) => {
    const made = element(page, 'button', { type: 'button', class: name }, words);
    made.addEventListener('click', press);
    return made;
  };
  const copies = choices.map(({ id, words }) => button(say(words), `cb-copy-${id}`, () => take(id, 'copy')));
  const files = choices
    .filter(({ file }) => file)
    .map(({ id, words }) => button(say('saveFile', say(words)), `cb-save-${id}`, () => take(id, 'file')));
  return [...copies, ...files];
}
