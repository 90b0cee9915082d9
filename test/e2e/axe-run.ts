import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** axe-core's own source, to be evaluated in a page. */
export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe inside the element given, in the page it is evaluated in; gives the violations as readable lines. */
export const axeRun = `async (view) => {
  const found = await view.axe.run(view.document.querySelector('clean-break-reader'), {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
  });
  return found.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | '));
}`;
