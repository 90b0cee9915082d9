import { askPage } from '../../src/browser/ask-page.ts';
import type { CleaningState, HiddenEntry, PageRequest } from '../../src/browser/messages.ts';
import { say } from '../../src/browser/say.ts';

const words = {
  'ad-slot': 'clutterAdSlot',
  'ad-label': 'clutterAdLabel',
  'ad-banner': 'clutterAdBanner',
  emptied: 'clutterEmptied',
  'anti-spam': 'clutterAntiSpam',
  'own-rule': 'clutterOwnRule',
} as const satisfies Record<HiddenEntry['reason'], string>;

/**
 * The popup's panel on cleaning: a switch with the count on it, and below it what was hidden, by kind, each with what
 * gave it away and a button to show it again. It fills itself; the popup only puts it in.
 */
export function cleaningPanel(page: Document, tabId: number): HTMLElement {
  const panel = page.createElement('section');
  panel.className = 'cleaning';
  const ask = async (request: PageRequest) => {
    panel.replaceChildren(...show(page, await askPage(tabId, request), ask));
  };
  void ask({ kind: 'read-cleaning' });
  return panel;
}

function show(page: Document, state: CleaningState | undefined, ask: (request: PageRequest) => void): Node[] {
  if (state === undefined) return [element(page, 'p', 'cleaning-none', say('cleaningUnavailable'))];
  const label = page.createElement('label');
  const box = page.createElement('input');
  box.type = 'checkbox';
  box.className = 'cleaning-switch';
  box.checked = state.on;
  box.addEventListener('change', () => ask({ kind: 'switch-cleaning', on: box.checked }));
  label.append(box, say('cleaningSwitch'));
  const count = element(
    page,
    'output',
    'cleaning-count',
    state.on ? say('cleaningCount', String(state.hidden.length)) : '',
  );
  if (state.hidden.length === 0) return [label, count];
  const details = page.createElement('details');
  details.append(element(page, 'summary', 'cleaning-why', say('cleaningWhy')), ...groups(page, state.hidden, ask));
  return [label, count, details];
}

function groups(page: Document, hidden: readonly HiddenEntry[], ask: (request: PageRequest) => void): Node[] {
  return (Object.keys(words) as HiddenEntry['reason'][]).flatMap((reason) => {
    const entries = hidden.filter((entry) => entry.reason === reason);
    if (entries.length === 0) return [];
    const list = page.createElement('ul');
    list.append(...entries.map((entry) => row(page, entry, ask)));
    return [element(page, 'h3', 'cleaning-kind', `${say(words[reason])} · ${entries.length}`), list];
  });
}

function row(page: Document, entry: HiddenEntry, ask: (request: PageRequest) => void): HTMLElement {
  const item = page.createElement('li');
  const button = element(page, 'button', 'cleaning-show', say('cleaningShowAgain'));
  button.addEventListener('click', () => ask({ kind: 'show-again', id: entry.id }));
  item.append(element(page, 'code', 'cleaning-evidence', entry.evidence), button);
  return item;
}

function element(page: Document, name: string, className: string, text: string): HTMLElement {
  const made = page.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
