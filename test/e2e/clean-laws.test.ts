import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lawNames } from '../clean/laws/law-names.ts';
import { bundleForPage } from '../harness/bundle-for-page.ts';
import { launchChromium } from '../harness/chromium.ts';
import type { Driver } from '../harness/driver.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { html, type PageServer, servePages } from '../harness/serve-pages.ts';
import { ciSeed } from '../setup/ci-seed.ts';

/** Random pages with live scripts, for each law and browser; LAW_RUNS=10000 on demand. */
const runs = Number(process.env.LAW_RUNS ?? 1000);

/** The same pages on every CI run, so that it tells of the change and not of luck; other ones each time elsewhere. */
const seed = process.env.CI === undefined ? undefined : ciSeed;

describe.each([
  ['chromium', launchChromium, 'chrome-mv3'],
  ['firefox', launchFirefox, 'firefox-mv3'],
] as const)('the laws of cleaning in %s', (_name, launch, build) => {
  let server: PageServer;
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    // Not a listed paper: the cleaning under test is the bundled one, alone in its page.
    server = await servePages((url) =>
      url.endsWith('/laws') ? html('<!doctype html><title>laws</title>') : undefined,
    );
    driver = await launch({ extension: fileURLToPath(new URL(`../../dist/${build}`, import.meta.url)), ports: server });
    page = await driver.open('http://laws.example/laws');
    await page.evaluate(await bundleForPage('test/clean/laws/in-page.ts'));
  });

  afterAll(async () => {
    await driver?.close();
    await server?.close();
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
