import type { Browser } from 'webextension-polyfill';
import { findApi } from './find-api.ts';

/**
 * The extension's interface as the browser itself gives it: with manifest 3 it answers by promises in both. The polyfill
 * stays in the background, whose listeners answer by promises; wrapping all of the interface takes longer than what opens
 * under somebody's hand has.
 */
export const browser = nativeApi();

function nativeApi(): Browser {
  const api = findApi<Browser>(globalThis as { browser?: Browser; chrome?: Browser });
  if (api === undefined) throw new Error('This runs only in an extension.');
  return api;
}
