import type { HiddenEntry } from '../../src/browser/cleaning-state.ts';
import { say } from '../../src/browser/say.ts';

const kinds = {
  'ad-label': 'clutterAdLabel',
  'ad-banner': 'clutterAdBanner',
  'ad-slot': 'clutterAdSlot',
  emptied: 'clutterEmptied',
  'anti-spam': 'clutterAntiSpam',
  'own-rule': 'clutterOwnRule',
} as const satisfies Record<HiddenEntry['reason'], string>;

/** Lets things stand that were hidden. */
type ShowAgain = (ids: readonly number[]) => void;

/** What was hidden, by kind, each with what gave it away and a button to show it again; one more for all of a kind. */
export function hiddenList(page: Document, hidden: readonly HiddenEntry[], showAgain: ShowAgain): HTMLElement {
  const details = page.createElement('details');
  details.className = 'cleaning-list';
  const summary = page.createElement('summary');
  summary.textContent = say('cleaningWhy');
  details.append(summary);
  for (const [reason, word] of Object.entries(kinds)) {
    const entries = hidden.filter((entry) => entry.reason === reason);
    if (entries.length === 0) continue;
    const list = page.createElement('ul');
    list.append(...entries.map((entry) => row(page, entry, showAgain)));
    details.append(headingOf(page, say(word), entries, showAgain), list);
  }
  return details;
}

function headingOf(page: Document, kind: string, entries: readonly HiddenEntry[], showAgain: ShowAgain): HTMLElement {
  const line = page.createElement('div');
  line.className = 'cleaning-kind';
  const heading = page.createElement('h2');
  heading.textContent = `${kind} · ${entries.length}`;
  line.append(heading);
  if (entries.length > 1) {
    const all = () => showAgain(entries.map(({ id }) => id));
    line.append(button(page, 'cleaning-show-all', say('cleaningShowAll'), kind, all));
  }
  return line;
}

function row(page: Document, { id, evidence, html }: HiddenEntry, showAgain: ShowAgain): HTMLElement {
  const item = page.createElement('li');
  const code = page.createElement('code');
  const address = addressIn(html);
  code.textContent = [evidence, address].filter((part) => part !== '').join(' · ');
  item.append(
    code,
    button(page, 'cleaning-show', say('cleaningShowAgain'), code.textContent, () => showAgain([id])),
  );
  return item;
}

/** The first address in some markup, to tell one banner from another; empty where there is none. */
function addressIn(html: string): string {
  const address = /\s(?:href|src)="([^"#][^"]*)"/.exec(html)?.[1] ?? '';
  return /^(?:javascript|data):/i.test(address) ? '' : address.replaceAll('&amp;', '&').slice(0, 120);
}

function button(page: Document, className: string, text: string, what: string, press: () => void): HTMLElement {
  const made = page.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  made.setAttribute('aria-label', `${text}: ${what}`);
  made.addEventListener('click', press);
  return made;
}
