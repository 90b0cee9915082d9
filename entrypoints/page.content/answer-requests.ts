import { coversHost } from '../../src/browser/cleaning-settings.ts';
import { type CleaningState, HTML_LIMIT } from '../../src/browser/cleaning-state.ts';
import { parsePageRequest } from '../../src/browser/messages.ts';
import { isOwnPage, type Sender } from '../../src/browser/own-sender.ts';
import type { PageApi } from '../../src/browser/page-api.ts';
import type { Kept } from './keep-page-clean.ts';

/** Answers what the extension's own pages ask of this one. */
export function answerRequests(api: PageApi, kept: Kept, turn: (on: boolean) => void): { stop(): void } {
  const ownId = api.runtime.id ?? '';
  const ownBase = api.runtime.getURL('');
  const answer = (message: unknown, sender: Sender, reply: (value: unknown) => void) => {
    const request = parsePageRequest(message);
    if (request === undefined || !isOwnPage(sender, ownId, ownBase)) return false;
    if (request.kind === 'switch-cleaning') turn(request.on);
    if (request.kind === 'show-again') for (const id of request.ids) kept.cleaning.showAgain(id);
    reply(describe(kept));
    return false;
  };
  api.runtime.onMessage.addListener(answer);
  return {
    stop: () => {
      if (api.runtime?.id !== undefined) api.runtime.onMessage.removeListener(answer);
    },
  };
}

function describe({ cleaning, site }: Kept): CleaningState {
  const { hostname } = location;
  return {
    kind: 'cleaning-state',
    on: cleaning.isOn,
    hidden: cleaning.list().map((item) => ({ ...item, html: item.html.slice(0, HTML_LIMIT) })),
    leftAlone: cleaning.leftAlone(),
    cutShort: cleaning.isCutShort(),
    host: hostname,
    listed: coversHost(site.hosts, hostname),
  };
}
