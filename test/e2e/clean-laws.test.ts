import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { lawNames } from '../clean/laws/law-names.ts';
import { bundleForPage } from '../harness/bundle-for-page.ts';
import { pagesByPath } from '../harness/serve-pages.ts';
import { browsers, testBrowser } from '../harness/test-browser.ts';
import { ciSeed } from '../setup/ci-seed.ts';

/** Random pages with live scripts, for each law and browser; LAW_RUNS=10000 on demand. */
const runs = Number(process.env.LAW_RUNS ?? 1000);

/** The same pages on every CI run, so that it tells of the change and not of luck; other ones each time elsewhere. */
const seed = process.env.CI === undefined ? undefined : ciSeed;

describe.each(browsers)('the laws of cleaning in %s', (name) => {
  const driver = testBrowser(name, pagesByPath({ '/laws': '<!doctype html><title>laws</title>' }));
  let page: Page;

  beforeAll(async () => {
    // Not a listed paper: the cleaning under test is the bundled one, alone in its page.
    page = await driver.open('http://laws.example/laws');
    await page.evaluate(await bundleForPage('test/clean/laws/in-page.ts'));
  });

  it.each(lawNames)(
    '%s',
    async (name) => {
      const broken = await page.evaluate(
        (law, times, start) =>
          (
            globalThis as unknown as {
              tryLaw(law: string, page: Document, runs: number, seed?: number): Promise<string | undefined>;
            }
          ).tryLaw(law, document, times, start),
        name,
        runs,
        seed,
      );
      expect(broken ?? 'holds').toBe('holds');
    },
    600_000,
  );
});
