import type { HiddenEntry } from '../../src/browser/messages.ts';
import { say } from '../../src/browser/say.ts';

const kinds = {
  'ad-label': 'clutterAdLabel',
  'ad-banner': 'clutterAdBanner',
  'ad-slot': 'clutterAdSlot',
  emptied: 'clutterEmptied',
  'anti-spam': 'clutterAntiSpam',
  'own-rule': 'clutterOwnRule',
} as const satisfies Record<HiddenEntry['reason'], string>;

/** What was hidden, by kind, each with what gave it away and a button to show it again. */
export function hiddenList(
  page: Document,
  hidden: readonly HiddenEntry[],
  showAgain: (id: number) => void,
): HTMLElement {
  const details = page.createElement('details');
  details.className = 'cleaning-list';
  const summary = page.createElement('summary');
  summary.textContent = say('cleaningWhy');
  details.append(summary);
  for (const [reason, word] of Object.entries(kinds)) {
    const entries = hidden.filter((entry) => entry.reason === reason);
    if (entries.length === 0) continue;
    const heading = page.createElement('h3');
    heading.textContent = `${say(word)} · ${entries.length}`;
    const list = page.createElement('ul');
    list.append(...entries.map((entry) => row(page, entry, showAgain)));
    details.append(heading, list);
  }
  return details;
}

function row(page: Document, { id, evidence }: HiddenEntry, showAgain: (id: number) => void): HTMLElement {
  const item = page.createElement('li');
  const code = page.createElement('code');
  code.textContent = evidence;
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'cleaning-show';
  button.textContent = say('cleaningShowAgain');
  button.setAttribute('aria-label', `${say('cleaningShowAgain')}: ${evidence}`);
  button.addEventListener('click', () => showAgain(id));
  item.append(code, button);
  return item;
}
