import { browser } from '../../src/browser/native-api.ts';

/** What somebody does in a page; each is a moment to look whether the extension is still there. */
const signs = ['pointerdown', 'keydown', 'focus', 'visibilitychange'] as const;

/** Calls back once if the extension has been updated or removed under an open reader; gives the way to stop watching. */
export function watchUpdate(view: Window, gone: () => void): () => void {
  const look = () => {
    if (browser.runtime?.id !== undefined) return;
    stop();
    gone();
  };
  const stop = () => {
    for (const sign of signs) view.removeEventListener(sign, look, true);
  };
  for (const sign of signs) view.addEventListener(sign, look, true);
  return stop;
}
