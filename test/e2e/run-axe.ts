import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

/** axe-core's own source, to be evaluated in a page. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe, which a page has taken in already, over its reader; gives the violations as readable lines. */
export function runAxe(page: Page): Promise<string[]> {
  return page.evaluate(`(async () => {
    const found = await axe.run(document.querySelector('clean-break-reader'), {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: false } },
    });
    return found.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | '));
  })()`) as Promise<string[]>;
}
