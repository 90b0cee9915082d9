import { changeOwnSites, readOwnSites, watchOwnSites } from '../../src/browser/own-sites.ts';
import { say } from '../../src/browser/say.ts';
import { element } from '../../src/reader/element.ts';
import { keepInPlace } from '../popup/keep-in-place.ts';

/** The part of the options that lists the sites whose articles open by themselves. `tell` says what went wrong. */
export async function ownSitesSection(page: Document, tell: (words: string) => void): Promise<HTMLElement> {
  const list = element(page, 'ul');
  const remove = async (host: string) => {
    tell((await changeOwnSites(host, false)) === false ? say('cleaningNotKept') : '');
  };
  const show = async () => {
    const hosts = await readOwnSites();
    const items = hosts.map((host) => itemOf(page, host, () => void remove(host)));
    const none = element(page, 'li', {}, say('optionsSitesNone'));
    keepInPlace(list, () => list.replaceChildren(...(items.length > 0 ? items : [none])));
  };
  await show();
  watchOwnSites(() => void show());
  const title = element(page, 'h2', {}, say('optionsSites'));
  return element(page, 'section', {}, title, element(page, 'p', {}, say('optionsSitesWords')), list);
}

function itemOf(page: Document, host: string, remove: () => void): HTMLElement {
  const label = `${say('remove')}: ${host}`;
  const button = element(page, 'button', { type: 'button', 'aria-label': label }, say('remove'));
  button.addEventListener('click', remove);
  return element(page, 'li', {}, host, button);
}
