import type { StyleRequest } from '../../src/browser/messages.ts';
import type { PageApi } from '../../src/browser/page-api.ts';
import { mark } from '../../src/clean/cleaning-style.ts';
import type { Kept } from './keep-page-clean.ts';

/** Asks the background for the browser's own sheet, or for its end; ours stays in the page until the browser has it. */
export function askForStyle(api: PageApi, attribute: string, kept: Kept): { ask(on: boolean): void } {
  let inPage: StyleRequest | undefined;
  let done = Promise.resolve();
  const send = async (request: StyleRequest) => {
    try {
      const answer = await api.runtime.sendMessage(request);
      return (answer as { done?: unknown } | undefined)?.done === true;
    } catch {
      return false;
    }
  };
  const bring = async () => {
    const { cleaning, site, rules } = kept;
    letStand(attribute, false);
    if (inPage !== undefined || !cleaning.isOn) return;
    const request: StyleRequest = { kind: 'page-style', on: true, attribute, site: site.name, rules };
    if (!(await send(request))) return;
    inPage = request;
    if (kept.cleaning === cleaning && cleaning.isOn) cleaning.relyOnBrowserSheet(true);
  };
  const take = async () => {
    if (inPage !== undefined && (await send({ ...inPage, on: false }))) inPage = undefined;
    if (kept.cleaning.isOn) return;
    // Without access to the site, or from before an update, a sheet stays: the page itself says that it is not in force.
    letStand(attribute, getComputedStyle(document.documentElement).containerName === attribute);
  };
  return {
    ask: (on) => {
      if (!on) kept.cleaning.relyOnBrowserSheet(false);
      done = done.then(on ? bring : take);
    },
  };
}

function letStand(attribute: string, does: boolean): void {
  const root = document.documentElement;
  if (does) root.setAttribute(attribute, mark.off);
  else if (root.getAttribute(attribute) === mark.off) root.removeAttribute(attribute);
}
