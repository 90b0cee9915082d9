import { accessBelow } from '../../src/browser/access.ts';
import type { ActiveTab } from '../../src/browser/active-tab.ts';
import type { Barrier } from '../../src/browser/find-barrier.ts';
import { hostOf } from '../../src/browser/host-of.ts';
import { requestAccess } from '../../src/browser/request-access.ts';
import { say } from '../../src/browser/say.ts';
import type { MessageAction } from '../../src/reader/render-message.ts';

/** What somebody can do about a page that could not be read: give access where it was withdrawn, or try again where that may help. */
export function waysOn(
  state: Barrier | 'empty',
  tab: ActiveTab | undefined,
  again: () => Promise<void>,
): MessageAction[] {
  if (state === 'browser-page' || state === 'pdf' || state === 'file') return [];
  const host = state === 'no-access' ? hostOf(tab?.url) : undefined;
  const allow = async () => {
    if (host !== undefined && (await requestAccess(accessBelow(host)))) await again();
  };
  const retry = { words: say('tryAgain'), press: () => void again() };
  return host === undefined ? [retry] : [{ words: say('allowAccess'), press: () => void allow() }, retry];
}
