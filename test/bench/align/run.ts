/**
 * `npm run bench:align -- SET.json … [--json FILE]`: how well and how fast paragraphs are paired, beside the ways that need
 * no aligner. `strict`: beads with both sides, exactly right; `link`: pairs of paragraphs; `row`: paragraphs of either
 * language in an exactly right bead, lone ones included; `wrong`: links that are not so; `doc`: documents without a fault.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Bead } from '../../../src/article.ts';
import { type Method, pairByIndex, pairByLength, pairByShare } from './baselines.ts';
import { buildAligner } from './build-aligner.ts';
import type { built as Built } from './built.ts';
import { measure, newTally, percent, tally } from './measure.ts';
import { type GoldDocument, readSet } from './read-set.ts';
import { sentencesInRows } from './sentences-in-rows.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
if (positionals.length === 0) {
  console.error('usage: npm run bench:align -- SET.json … [--json FILE]');
  process.exit(1);
}
const { file, gzip, sentencesGzip } = await buildAligner();
const { built } = (await import(pathToFileURL(file).href)) as { built: typeof Built };
const methods: readonly (readonly [string, Method])[] = [
  ['clean-break', built.alignParagraphs],
  ['index', pairByIndex],
  ['length-proportional', pairByShare],
  ['gale-church', pairByLength],
];
const sets = positionals.map((path) => ({ name: basename(path, '.json'), documents: readSet(path) }));
const first = sets[0]?.documents[0];
const began = performance.now();
if (first) built.alignParagraphs(first.ko, first.en);
const firstCall = performance.now() - began;
const rows = sets.flatMap(({ name, documents }) => methods.map(([method, pair]) => run(name, method, pair, documents)));
console.table(
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? Number(value.toFixed(2)) : value]),
    ),
  ),
);
console.log(
  `first call ${firstCall.toFixed(1)} ms; code and glossary to pair paragraphs ${gzip.toLocaleString('en')} B gzip, and ${sentencesGzip.toLocaleString('en')} B more for the sentences of a row, loaded on their first use`,
);
await timeLongPage(sets.flatMap(({ documents }) => documents));
for (const line of sentencesInRows(sets, (ko, en) => built.alignSentences(ko, en, built.alignWithinRow)))
  console.log(line);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`);

function run(set: string, method: string, pair: Method, documents: readonly GoldDocument[]) {
  const sums = newTally();
  const times: number[] = [];
  for (const document of documents) {
    let beads: readonly Bead[] = pair(document.ko, document.en);
    const start = performance.now();
    beads = pair(document.ko, document.en);
    times.push(performance.now() - start);
    tally(sums, document, beads);
  }
  const { strictP, strictR, strictF, linkF, row, wrong, doc } = measure(sums);
  const msMedian = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  if (method === 'clean-break') {
    console.log(
      `${set}: ${percent(sums.sure, sums.found).toFixed(1)} % of beads at confidence 0.9 or more, ${percent(sums.sureRight, sums.sure).toFixed(2)} % of them right`,
    );
  }
  return { set, method, strictP, strictR, strictF, linkF, row, wrong, doc, msMedian };
}

/** Five hundred paragraphs a side, out of many documents: all the time, and the longest step. */
async function timeLongPage(documents: readonly GoldDocument[]): Promise<void> {
  const ko = documents.flatMap((document) => document.ko).slice(0, 500);
  const en = documents.flatMap((document) => document.en).slice(0, 500);
  let longest = 0;
  let total = 0;
  const steps = built.alignParagraphsInSteps(ko, en);
  for (;;) {
    const start = performance.now();
    const { done } = steps.next();
    const spent = performance.now() - start;
    longest = Math.max(longest, spent);
    total += spent;
    if (done) break;
  }
  console.log(`${ko.length} × ${en.length} paragraphs: ${total.toFixed(0)} ms, longest step ${longest.toFixed(1)} ms`);
}
