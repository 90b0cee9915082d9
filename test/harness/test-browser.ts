import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { type Answerer, servePages } from './serve-pages.ts';

/** The browsers in which the extension must behave the same: for `describe.each`. */
export const browsers = ['chromium', 'firefox'] as const;

const builds = {
  chromium: { launch: launchChromium, folder: 'chrome-mv3' },
  firefox: { launch: launchFirefox, folder: 'firefox-mv3' },
} as const;

/** Where the tests leave the pictures they take, from the root. */
export const pictures = 'test-results/e2e';

/** A browser with the built extension in it and a page server behind every address. */
export interface TestBrowser extends Driver {
  /** Every address asked of the page server, in order. */
  readonly requests: readonly string[];
}

/**
 * One browser for all tests of the `describe` block it is called in: started before the first of them, closed after the
 * last. What it gives is empty until then.
 */
export function testBrowser(
  name: Driver['name'],
  answer: Answerer,
  options: Pick<LaunchOptions, 'language' | 'withdrawnFrom' | 'downloads' | 'args'> = {},
): TestBrowser {
  const opened: Partial<TestBrowser> = {};
  const closings: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    const server = await servePages(answer);
    closings.unshift(server.close);
    const { launch, folder } = builds[name];
    const extension = fileURLToPath(new URL(`../../dist/${folder}`, import.meta.url));
    const driver = await launch({ extension, ports: server, ...options });
    closings.unshift(driver.close);
    Object.assign(opened, driver, { requests: server.requests });
  });

  afterAll(async () => {
    for (const close of closings) await close();
  });

  return opened as TestBrowser;
}
