import { accessBelow, hasAccess } from '../../src/browser/access.ts';
import type { ActiveTab } from '../../src/browser/active-tab.ts';
import { askToKeep } from '../../src/browser/ask-to-keep.ts';
import { hostOf } from '../../src/browser/host-of.ts';
import { readOwnSites } from '../../src/browser/own-sites.ts';
import { requestAccess } from '../../src/browser/request-access.ts';
import { say } from '../../src/browser/say.ts';

/** Makes the box by which articles on this site open in the reader by themselves; nothing where the address is unknown. */
export function openHerePanel(
  page: Document,
  tab: ActiveTab | undefined,
  tell: (words: string) => void,
): HTMLElement[] {
  const host = hostOf(tab?.url);
  if (host === undefined) return [];
  const label = page.createElement('label');
  label.className = 'cb-setting cb-open-here';
  const box = page.createElement('input');
  box.type = 'checkbox';
  box.disabled = true; // until it is known what it stands at
  label.append(box, say('openAlways'));
  label.title = say('openHere', host);
  const access = accessBelow(host);
  const keep = (on: boolean) => askToKeep({ kind: 'choose-site', list: 'open', host, on });
  void Promise.all([readOwnSites(), hasAccess(access)]).then(([hosts, granted]) => {
    const wanted = hosts.includes(host);
    box.checked = granted && wanted;
    box.disabled = false;
    // Withdrawn since, or never asked for: a popup that is closed in the moment of the tick cannot ask any more.
    if (wanted && !granted) tell(say('openHereWithdrawn', host));
  });
  box.addEventListener('change', async () => {
    const { checked } = box;
    // Asked first, inside the click; kept before the answer, for in some browsers asking closes the popup.
    const asked = checked ? requestAccess(access) : Promise.resolve(true);
    const kept = await keep(checked);
    if (!kept) tell(say('cleaningNotKept'));
    if (await asked) box.checked = kept ? checked : !checked;
    else {
      await keep(false);
      box.checked = false;
      tell(say('openHereRefused'));
    }
  });
  return [label];
}
