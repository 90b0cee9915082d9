import { element } from './element.ts';
import type { Remark } from './row-remarks.ts';
import type { Say } from './words.ts';

/** Makes the mark of a row with its remarks behind it: `※`, as Korean papers mark a note, where something is worth checking, `≈` where the pair itself is in doubt. */
export function remarkMark(page: Document, row: number, remarks: readonly Remark[], say: Say): HTMLElement {
  const id = `cb-hint-${row}`;
  const checks = remarks.some(({ spans }) => spans !== undefined);
  const button = element(
    page,
    'button',
    {
      type: 'button',
      class: 'cb-remark',
      'aria-label': say(checks ? 'worthChecking' : 'doubtful'),
      'aria-describedby': id,
      'aria-expanded': 'false',
    },
    checks ? '※' : '≈',
  );
  const title = checks ? [element(page, 'strong', {}, say('worthChecking'))] : [];
  const list = remarks.map(({ words }) => element(page, 'p', {}, words));
  const hint = element(page, 'div', { class: 'cb-hint', id, hidden: true }, ...title, ...list);
  return element(page, 'div', { class: 'cb-remarks', 'data-remarks': row }, button, hint);
}
