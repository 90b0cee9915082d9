import { accessTo } from '../../src/browser/always-clean.ts';
import { askPage } from '../../src/browser/ask-page.ts';
import { coversHost, withHost } from '../../src/browser/cleaning-settings.ts';
import { changeCleaningSettings, readCleaningSettings } from '../../src/browser/cleaning-store.ts';
import type { CleaningState, PageRequest } from '../../src/browser/messages.ts';
import { requestAccess } from '../../src/browser/request-access.ts';
import { say } from '../../src/browser/say.ts';
import { hiddenList } from './hidden-list.ts';

/**
 * The popup's panel on cleaning: a switch with the count beside it, what holds for this site, a way to point at what is
 * left over, and what was hidden with the reasons. It fills itself; the popup only puts it in.
 */
export function cleaningPanel(page: Document, tabId: number): HTMLElement {
  const panel = page.createElement('section');
  panel.className = 'cleaning';
  panel.setAttribute('aria-label', say('cleaningTitle'));
  const ask = async (request: PageRequest) => {
    const state = await askPage(tabId, request);
    panel.replaceChildren(...(state === undefined ? [words(page)] : await controls(page, state, ask)));
  };
  void ask({ kind: 'read-cleaning' });
  return panel;
}

function words(page: Document): HTMLElement {
  const paragraph = page.createElement('p');
  paragraph.className = 'cleaning-none';
  paragraph.textContent = say('cleaningUnavailable');
  return paragraph;
}

async function controls(page: Document, state: CleaningState, ask: (request: PageRequest) => void): Promise<Node[]> {
  const { never, always } = await readCleaningSettings();
  const { host, on, hidden, listed } = state;
  const count = page.createElement('output');
  count.className = 'cleaning-count';
  count.textContent = on ? say('cleaningCount', String(hidden.length)) : say('cleaningOff');
  const isNever = coversHost(never, host);
  const parts: Node[] = [
    check(page, 'cleaning-switch', say('cleaningSwitch'), on, (is) => ask({ kind: 'switch-cleaning', on: is })),
    count,
    check(page, 'cleaning-never', say('cleaningNever', host), isNever, (is) => void keep('never', host, is)),
  ];
  if (!listed)
    parts.push(
      check(
        page,
        'cleaning-always',
        say('cleaningAlways', host),
        always.includes(host),
        (is) => void keep('always', host, is),
      ),
    );
  if (on) parts.push(pickButton(page, ask));
  if (on && hidden.length > 0) parts.push(hiddenList(page, hidden, (id) => ask({ kind: 'show-again', id })));
  for (const evidence of state.leftAlone) parts.push(leftAlone(page, evidence));
  return parts;
}

/** Keeps a choice for the site. Access is asked for first, inside the click, and without it nothing is kept. */
async function keep(list: 'never' | 'always', host: string, on: boolean): Promise<void> {
  if (list === 'always' && on && !(await requestAccess(accessTo(host)))) return;
  await changeCleaningSettings((settings) => withHost(settings, list, host, on));
}

function check(
  page: Document,
  className: string,
  text: string,
  on: boolean,
  change: (on: boolean) => void,
): HTMLElement {
  const label = page.createElement('label');
  const box = page.createElement('input');
  box.type = 'checkbox';
  box.className = className;
  box.checked = on;
  box.addEventListener('change', () => change(box.checked));
  label.append(box, text);
  return label;
}

function pickButton(page: Document, ask: (request: PageRequest) => void): HTMLElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'cleaning-pick';
  button.textContent = say('cleaningPick');
  button.addEventListener('click', () => {
    ask({ kind: 'pick' });
    // The page needs the pointer; the request is on its way by then.
    setTimeout(() => page.defaultView?.close(), 50);
  });
  return button;
}

function leftAlone(page: Document, evidence: string): HTMLElement {
  const paragraph = page.createElement('p');
  paragraph.className = 'cleaning-left-alone';
  paragraph.textContent = say('cleaningLeftAlone', evidence);
  return paragraph;
}
