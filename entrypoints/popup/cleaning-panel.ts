import { worksByItselfOn } from '../../src/browser/access.ts';
import { askPage, pickIn } from '../../src/browser/ask-page.ts';
import type { CleaningState } from '../../src/browser/cleaning-state.ts';
import { readCleaningSettings } from '../../src/browser/cleaning-store.ts';
import type { PageRequest } from '../../src/browser/messages.ts';
import { say } from '../../src/browser/say.ts';
import { watchCount } from '../../src/browser/watch-count.ts';
import { checkBox } from './check-box.ts';
import { hiddenList } from './hidden-list.ts';
import { keepInPlace } from './keep-in-place.ts';
import { siteChoices } from './site-choices.ts';

type Ask = (request: PageRequest) => Promise<void>;

/**
 * The popup's panel on cleaning: a switch with the count beside it, what holds for this site, a way to point at what is
 * left over, and what was hidden with the reasons. It fills itself and follows the page; the popup only puts it in.
 */
export function cleaningPanel(page: Document, tabId: number): HTMLElement {
  const panel = page.createElement('section');
  panel.className = 'cleaning';
  panel.setAttribute('aria-label', say('cleaningTitle'));
  const parts = page.createElement('div');
  parts.className = 'cleaning-parts';
  const told = page.createElement('p');
  told.className = 'cleaning-told';
  told.setAttribute('role', 'status');
  panel.append(parts, told);
  let shown = '';
  const tell = (words: string) => {
    told.textContent = words;
  };
  const read = () => void ask({ kind: 'read-cleaning' });
  const ask: Ask = async (request) => {
    const state = await askPage(tabId, request);
    if (state === undefined) {
      shown = '';
      return parts.replaceChildren(words(page, 'cleaning-none', say('cleaningUnavailable')));
    }
    const [settings, byItself] = await Promise.all([readCleaningSettings(), worksByItselfOn(state.host)]);
    const now = JSON.stringify([state, settings, byItself]);
    if (now === shown) return;
    shown = now;
    const choices = siteChoices(page, { ...state, ...settings, byItself }, tell, read);
    keepInPlace(parts, () => parts.replaceChildren(...controls(page, tabId, state, choices, ask)));
  };
  read();
  watchCount(tabId, read);
  return panel;
}

function controls(page: Document, tabId: number, state: CleaningState, choices: readonly Node[], ask: Ask): Node[] {
  const { on, hidden, leftAlone, cutShort } = state;
  const count = page.createElement('output');
  count.className = 'cleaning-count';
  count.textContent = countWords(on, hidden.length);
  const change = (is: boolean) => void ask({ kind: 'switch-cleaning', on: is });
  const rest = page.createElement('div');
  rest.className = 'cleaning-rest';
  rest.append(
    ...choices,
    ...(on ? [pickButton(page, tabId, ask)] : []),
    ...(on && hidden.length > 0 ? [hiddenList(page, hidden, (ids) => void ask({ kind: 'show-again', ids }))] : []),
    ...(on && cutShort ? [words(page, 'cleaning-cut-short', say('cleaningCutShort'))] : []),
    ...leftAlone.map((evidence) => words(page, 'cleaning-left-alone', say('cleaningLeftAlone', evidence))),
  );
  return [checkBox(page, 'cleaning-switch', say('cleaningSwitch'), on, change), count, moreButton(page, rest), rest];
}

function countWords(on: boolean, count: number): string {
  if (!on) return say('cleaningOff');
  return count === 0 ? say('cleaningNone') : say('cleaningCount', String(count));
}

/** Opens and closes what the panel has beyond its first line; seen on a phone, where it would take a fifth of the page. */
function moreButton(page: Document, rest: HTMLElement): HTMLElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'cleaning-more';
  button.textContent = say('cleaningMore');
  rest.id = 'cleaning-rest';
  button.setAttribute('aria-controls', rest.id);
  const show = (open: boolean) => {
    button.setAttribute('aria-expanded', String(open));
    rest.classList.toggle('cleaning-open', open);
  };
  button.addEventListener('click', () => show(button.getAttribute('aria-expanded') === 'false'));
  show(false);
  return button;
}

function pickButton(page: Document, tabId: number, ask: Ask): HTMLElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'cleaning-pick';
  button.textContent = say('cleaningPick');
  const pick = async () => {
    // The page needs the pointer and the keyboard.
    if (await pickIn(tabId)) page.defaultView?.close();
    else await ask({ kind: 'read-cleaning' });
  };
  button.addEventListener('click', () => void pick());
  return button;
}

function words(page: Document, className: string, text: string): HTMLElement {
  const paragraph = page.createElement('p');
  paragraph.className = className;
  paragraph.textContent = text;
  return paragraph;
}
