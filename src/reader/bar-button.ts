import { element } from './element.ts';
import { type IconName, icon } from './icon.ts';

/** What stands on a button beside its words: a drawn icon, or letters that are one ("가", "A"). */
export type Sign = { readonly icon: IconName } | { readonly letters: string };

/** Makes a button of the bar: its sign and its words, of which the room's width shows one or both; the words are always its name. */
export function barButton(
  page: Document,
  words: string,
  name: string,
  sign: Sign | undefined,
  press?: () => void,
): HTMLButtonElement {
  const label = element(page, 'span', { class: 'cb-label' }, words);
  const button = element(page, 'button', { type: 'button', class: name, title: words });
  if (sign) button.append('icon' in sign ? icon(page, sign.icon) : glyph(page, sign.letters));
  button.append(label);
  if (press) button.addEventListener('click', press);
  return button;
}

function glyph(page: Document, letters: string): HTMLElement {
  return element(page, 'span', { class: 'cb-glyph', 'aria-hidden': 'true' }, letters);
}
