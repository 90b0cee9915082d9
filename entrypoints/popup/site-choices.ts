import { accessTo } from '../../src/browser/access.ts';
import { askToKeep } from '../../src/browser/ask-to-keep.ts';
import { coversHost } from '../../src/browser/cleaning-settings.ts';
import { requestAccess } from '../../src/browser/request-access.ts';
import { say } from '../../src/browser/say.ts';
import { checkBox } from './check-box.ts';

/** What holds for the site of the page at hand. */
interface SiteState {
  readonly host: string;
  /** Whether the paper is one that is cleaned without asking. */
  readonly listed: boolean;
  readonly never: readonly string[];
  readonly always: readonly string[];
  /** Whether the browser lets the page be cleaned as it loads. */
  readonly byItself: boolean;
}

type Tell = (words: string) => void;

/** The boxes "never here" and "always here"; and words where the browser no longer allows what the reader chose. `again` is called once a choice has been made or refused. */
export function siteChoices(page: Document, state: SiteState, tell: Tell, again: () => void): Node[] {
  const { host, listed, byItself } = state;
  const chosen = state.always.includes(host);
  const never = checkBox(
    page,
    'cleaning-never',
    say('cleaningNever', host),
    coversHost(state.never, host),
    (on, box) => void keep('never', host, on, box, tell).then(again),
  );
  const always = checkBox(
    page,
    'cleaning-always',
    say('cleaningAlways', host),
    chosen && byItself,
    (on, box) => void keepAlways(host, on, box, tell).then(again),
  );
  return [
    never,
    ...(listed && byItself ? [] : [always]),
    ...((listed || chosen) && !byItself ? [withdrawn(page, host)] : []),
  ];
}

function withdrawn(page: Document, host: string): Node {
  const paragraph = page.createElement('p');
  paragraph.className = 'cleaning-withdrawn';
  paragraph.textContent = say('cleaningWithdrawn', host);
  return paragraph;
}

async function keepAlways(host: string, on: boolean, box: HTMLInputElement, tell: Tell): Promise<void> {
  // Asked first, inside the click; stored before the answer, for in some browsers asking closes the popup.
  const asked = on ? requestAccess(accessTo(host)) : Promise.resolve(true);
  await keep('always', host, on, box, tell);
  if (await asked) return;
  await askToKeep({ kind: 'choose-site', list: 'always', host, on: false });
  box.checked = false;
  tell(say('cleaningRefused', host));
}

/** Where the browser cannot store a choice, the box goes back and the reader is told. */
async function keep(
  list: 'never' | 'always',
  host: string,
  on: boolean,
  box: HTMLInputElement,
  tell: Tell,
): Promise<void> {
  const kept = await askToKeep({ kind: 'choose-site', list, host, on });
  if (!kept) box.checked = !on;
  tell(kept ? '' : say('cleaningNotKept'));
}
