import type { Passage } from '../article.ts';
import { element } from './element.ts';
import { renderText } from './render-text.ts';
import type { Say } from './words.ts';

/** Makes one side of a row. Where the side has nothing it says so, unless the whole article lacks the language. */
export function renderCell(page: Document, lang: 'ko' | 'en', passages: readonly Passage[], say: Say): HTMLElement {
  const cell = element(page, 'div', { class: `cb-cell cb-${lang}`, lang });
  for (const passage of passages) cell.append(renderPassage(page, passage));
  if (passages.length === 0) {
    cell.classList.add('cb-gap');
    const words = lang === 'en' ? say('gapEnglish') : say('gapKorean');
    cell.removeAttribute('lang');
    cell.append(element(page, 'p', { class: 'cb-gap-words' }, words));
  }
  return cell;
}

/** Makes one passage: a paragraph, subheading, quotation, list item, caption or table, as text with its links. */
export function renderPassage(page: Document, passage: Passage): HTMLElement {
  const { kind, lang } = passage;
  // Papers open most captions with a sign of their own; one that has none is given one, for its picture may not be shown.
  const unsigned = kind === 'figure' && !/^[▲△▼◀▶◆■●○☞*<([【［「『]/.test(passage.text);
  const name = unsigned ? `cb-${kind} cb-unsigned` : `cb-${kind}`;
  const made = element(page, tags[kind], { class: name, lang: lang === 'other' ? 'und' : lang });
  if (kind === 'table') made.append(...tableRows(page, passage.text));
  else made.append(...renderText(page, passage));
  return made;
}

const tags = {
  paragraph: 'p',
  subheading: 'h2',
  quotation: 'blockquote',
  'list-item': 'p',
  figure: 'p',
  table: 'table',
} as const;

function tableRows(page: Document, text: string): HTMLElement[] {
  return text.split('\n').map((line) => {
    const cells = line.split('\t').map((cell) => element(page, 'td', {}, cell));
    return element(page, 'tr', {}, ...cells);
  });
}
