import browser from 'webextension-polyfill';
import { covers, worksByItselfOn } from './access.ts';
import { askRunningScript } from './ask-page.ts';

/** Ends the cleaning of open pages as soon as the reader withdraws the browser's permission for them. */
export function stopWhereForbidden(): void {
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    if (origins.length > 0) void stopOn(origins).catch(() => undefined);
  });
}

async function stopOn(origins: readonly string[]): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    const state = id === undefined ? undefined : await askRunningScript(id, { kind: 'read-cleaning' });
    if (id === undefined || state === undefined || !covers(origins, state.host)) continue;
    if (!(await worksByItselfOn(state.host))) await askRunningScript(id, { kind: 'switch-cleaning', on: false });
  }
}
