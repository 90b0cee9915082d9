import type { Browser } from 'webextension-polyfill';

/** Where a browser may keep the interface; a page's `<iframe name=browser>` can stand in the first place. */
interface Scope {
  readonly browser?: Browser;
  readonly chrome?: Browser;
}

/**
 * The extension's interface as the browser itself gives it: with manifest 3 it answers by promises in both. The polyfill
 * stays in the background, whose listeners answer by promises; wrapping all of the interface takes longer than what opens
 * under somebody's hand has.
 */
export const browser = nativeApi(globalThis as Scope);

function nativeApi(scope: Scope): Browser {
  const api = [scope.browser, scope.chrome].find((candidate) => typeof candidate?.runtime?.id === 'string');
  if (api === undefined) throw new Error('This runs only in an extension.');
  return api;
}
