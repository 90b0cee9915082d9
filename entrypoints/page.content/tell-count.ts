import type { PageApi } from '../../src/browser/page-api.ts';

/** How long in milliseconds changes are gathered before the badge is told. */
const GATHER = 150;

interface Prerendering extends Document {
  readonly prerendering?: boolean;
}

/** Tells the background how much is hidden: not more often than needed, and not for a page that nobody has opened yet. */
export function tellCount(
  api: PageApi,
  isAlive: () => boolean,
  countNow: () => number,
): { readonly tell: () => void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: number | undefined;
  const send = () => {
    timer = undefined;
    if (!isAlive() || (document as Prerendering).prerendering === true) return;
    const count = countNow();
    if (count === told) return;
    told = count;
    api.runtime.sendMessage({ kind: 'clutter-count', count }).catch(() => undefined);
  };
  const tell = () => {
    timer ??= setTimeout(send, GATHER);
  };
  const tellAgain = () => {
    told = undefined;
    tell();
  };
  // A page that comes back, or that was made ready beforehand, comes into a tab whose badge says something else.
  window.addEventListener('pageshow', (event) => event.persisted && tellAgain());
  document.addEventListener('prerenderingchange', tellAgain);
  return { tell, stop: () => clearTimeout(timer) };
}
