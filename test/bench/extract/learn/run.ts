import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { openCorpus } from '../corpus.ts';
import { startBrowser } from '../page-tab.ts';
import { crossCheck } from './cross-check.ts';
import { type Example, readExamples } from './examples.ts';
import { learnModel } from './learn-model.ts';
import { writeModel } from './write-model.ts';

const usage = `npm run learn:extract -- --corpus DIR … [--check publisher|corpus] [--worst N]
Learns the block model from every page of the corpora and writes src/extract/generic/data/block-model.ts.
--check writes nothing: it reads a fifth of the publishers, or a corpus, by what all others teach, each in turn.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    check: { type: 'string' },
    worst: { type: 'string', default: '0' },
  },
});
const folders = [...values.corpus, ...positionals];
if (folders.length === 0) {
  console.error(usage);
  process.exit(2);
}

let browser: Browser | undefined;
const open = async () => {
  browser ??= await startBrowser();
  return browser;
};
const examples: Example[] = [];
for (const corpus of folders.map(openCorpus)) examples.push(...(await readExamples(open, corpus)));
await browser?.close();
if (values.check) crossCheck(examples, values.check === 'corpus' ? 'corpus' : 'publisher', Number(values.worst));
else writeFileSync('src/extract/generic/data/block-model.ts', writeModel(learnModel(examples)));
