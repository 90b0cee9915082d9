import { beforeAll, describe, expect, it } from 'vitest';
import { lawNames } from '../clean/laws/law-names.ts';
import { bundleForPage } from '../harness/bundle-for-page.ts';
import { pagesByPath } from '../harness/serve-pages.ts';
import { browsers, testBrowser } from '../harness/test-browser.ts';
import { ciSeed } from '../setup/ci-seed.ts';

/** Random pages with live scripts, for each law and browser; LAW_RUNS=10000 on demand. */
const runs = Number(process.env.LAW_RUNS ?? 1000);

/** As many are tried in one tab: what a browser keeps of them goes with the tab. */
const ROUND = 1000;

/** The same pages on every CI run, so that it tells of the change and not of luck; other ones each time elsewhere. */
const seed = process.env.CI === undefined ? undefined : ciSeed;

type Trial = (law: string, page: Document, runs: number, seed?: number) => Promise<string | undefined>;

describe.each(browsers)('the laws of cleaning in %s', (name) => {
  const driver = testBrowser(name, pagesByPath({ '/laws': '<!doctype html><title>laws</title>' }));
  let script: string;

  beforeAll(async () => {
    script = await bundleForPage('test/clean/laws/in-page.ts');
  });

  const tryOnce = async (law: string, times: number, start: number | undefined) => {
    // Not a listed paper: the cleaning under test is the bundled one, alone in its page.
    const page = await driver.open('http://laws.example/laws');
    await page.evaluate(script);
    const broken = await page.evaluate(
      (which, runs, from) => (globalThis as unknown as { tryLaw: Trial }).tryLaw(which, document, runs, from),
      law,
      times,
      start,
    );
    await page.close();
    return broken;
  };

  it.each(lawNames)(
    '%s',
    async (law) => {
      for (let done = 0; done < runs; done += ROUND) {
        const start = seed === undefined ? undefined : seed + done;
        expect((await tryOnce(law, Math.min(ROUND, runs - done), start)) ?? 'holds').toBe('holds');
      }
    },
    Math.max(600_000, runs * 200),
  );
});
