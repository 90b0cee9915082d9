// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableJavaScriptFileLoading": true, "disableIframePageLoading": true } }
import { expect, it } from 'vitest';
import { laws, tryLaw } from './laws/laws.ts';

/** A simulated DOM is slow at this; the thousand runs of CI are the real browsers': test/e2e/clean-laws.test.ts. */
const runs = Number(process.env.LAW_RUNS ?? (process.env.CI === undefined ? 25 : 100));

it.each(Object.keys(laws) as (keyof typeof laws)[])(
  '%s',
  async (name) => {
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('http://www.breaknews.com/123');
    expect(await tryLaw(name, document, runs)).toBeUndefined();
  },
  600_000,
);
