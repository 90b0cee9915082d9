/**
 * `npm run -s read -- PAGE.html --url ADDRESS [--format json|text]`
 *
 * Loads a saved page in headless Chromium under its address, with the built extension, opens the real popup over it and
 * prints what a reader would get. Exit status 1, with a sentence on standard error, where there is no article.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeReading } from './describe-reading.ts';
import { readInBrowser } from './read-in-browser.ts';
import { textOfReading } from './text-of-reading.ts';

const usage = 'usage: npm run -s read -- PAGE.html --url ADDRESS [--format json|text]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, format: { type: 'string', default: 'text' } },
});
const [file] = positionals;
if (file === undefined || values.url === undefined || !URL.canParse(values.url)) fail(usage);
if (values.format !== 'json' && values.format !== 'text') fail(usage);

if (!existsSync(file)) fail(`there is no file ${file}`);

const { reading, hidden } = await readInBrowser(readFileSync(file), values.url);
if (reading.state !== 'article') fail(`no article in ${file}: ${reading.reason}`);
const description = describeReading(reading, hidden);
process.stdout.write(
  values.format === 'json' ? `${JSON.stringify(description, null, 1)}\n` : textOfReading(description),
);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
