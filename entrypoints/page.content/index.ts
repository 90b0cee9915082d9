import { defineContentScript } from 'wxt/utils/define-content-script';
import { type CleaningState, HTML_LIMIT, parsePageRequest } from '../../src/browser/messages.ts';
import { isOwnPage, type Sender } from '../../src/browser/own-sender.ts';
import { capturePageApi, type PageApi } from '../../src/browser/page-api.ts';
import { type Cleaning, cleanPage } from '../../src/clean/clean-page.ts';
import { findSite } from '../../src/sites/find-site.ts';
import { listedMatches } from '../../src/sites/listed-matches.ts';
import { nameMark } from './name-mark.ts';
import { planCleaning } from './plan-cleaning.ts';

/** Cleans the page it runs in, once, however often it is injected; answers the popup. */
export default defineContentScript({
  matches: [...listedMatches],
  runAt: 'document_start',
  main: () => {
    const api = capturePageApi(globalThis as { browser?: PageApi; chrome?: PageApi });
    const own = globalThis as { cleanBreakPage?: { isAlive(): boolean; stop(): void } };
    if (api === undefined || window.top !== window || own.cleanBreakPage?.isAlive()) return;
    own.cleanBreakPage?.stop();
    own.cleanBreakPage = start(api);
  },
});

function start(api: PageApi): { isAlive(): boolean; stop(): void } {
  const isAlive = () => api.runtime?.id !== undefined;
  let told: number | undefined;
  const tell = () => {
    if (!isAlive()) return stop();
    const count = cleaning.isOn ? cleaning.count() : -1;
    if (count === told) return;
    told = count;
    api.runtime.sendMessage({ kind: 'clutter-count', count }).catch(() => undefined);
  };
  const plan = planCleaning(findSite(document, location.href), []);
  const cleaning = cleanPage(document, plan, {
    attribute: nameMark(performance.timeOrigin),
    onChange: tell,
    isWanted: isAlive,
  });
  const answer = (message: unknown, sender: Sender, reply: (value: unknown) => void) => {
    const request = parsePageRequest(message);
    if (request === undefined || !isOwnPage(sender, api.runtime.id ?? '', api.runtime.getURL(''))) return false;
    if (request.kind === 'switch-cleaning') request.on ? cleaning.switchOn() : cleaning.switchOff();
    if (request.kind === 'show-again') cleaning.showAgain(request.id);
    reply(describe(cleaning));
    return false;
  };
  const stop = () => {
    cleaning.abandon();
    if (isAlive()) api.runtime.onMessage.removeListener(answer);
  };
  api.runtime.onMessage.addListener(answer);
  cleaning.switchOn();
  return { isAlive, stop };
}

function describe(cleaning: Cleaning): CleaningState {
  const hidden = cleaning.list().map((item) => ({ ...item, html: item.html.slice(0, HTML_LIMIT) }));
  return { kind: 'cleaning-state', on: cleaning.isOn, hidden };
}
