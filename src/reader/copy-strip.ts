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
  const button = ({ id, words }: CopyChoice, as: 'copy' | 'file') => {
    const plain = say(words);
    const name = `cb-${as === 'copy' ? 'copy' : 'save'}-${id}`;
    const made = element(
      page,
      'button',
      {
        type: 'button',
        class: as === 'copy' && direct.includes(id) ? `${name} cb-direct` : name,
        'aria-label': as === 'file' ? say('saveFile', plain) : undefined,
      },
      plain,
    );
    made.addEventListener('click', () => take(id, as));
    return made;
  };
  const line = (words: string, buttons: readonly HTMLElement[]) =>
    element(
      page,
      'div',
      { class: 'cb-forms', role: 'group', 'aria-label': words },
      element(page, 'span', { 'aria-hidden': 'true' }, words),
      ...buttons,
    );
  const files = choices.filter(({ file }) => file);
  return [
    line(
      say('copy'),
      choices.map((choice) => button(choice, 'copy')),
    ),
    line(
      say('save'),
      files.map((choice) => button(choice, 'file')),
    ),
  ];
}
