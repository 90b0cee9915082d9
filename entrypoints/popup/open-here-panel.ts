import type { ActiveTab } from '../../src/browser/active-tab.ts';
import { hostOf } from '../../src/browser/host-of.ts';
import { addOwnSite, readOwnSites, removeOwnSite } from '../../src/browser/own-sites.ts';
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
  label.append(box, say('openAlways'));
  label.title = say('openHere', host);
  void readOwnSites().then((hosts) => {
    box.checked = hosts.includes(host);
  });
  box.addEventListener('change', async () => {
    if (!box.checked) return removeOwnSite(host);
    box.checked = await addOwnSite(host);
    if (!box.checked) tell(say('openHereRefused'));
  });
  return [label];
}
