import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { builtScript, bundle } from './bundle.ts';
import { type Corpus, halfOf, openCorpus } from './corpus.ts';
import { measureKnownSite } from './known-site.ts';
import { startBrowser } from './page-tab.ts';
import { readPages } from './read-pages.ts';
import { type Row, rowsOf, scoreReadings, tableOf } from './report.ts';
import { worstPages } from './worst-pages.ts';

const usage = `npm run bench:extract -- --corpus DIR … [--json FILE] [--out FILE] [--worst N] [--half dev|check]
Reads every page of each corpus (a folder with truth.json and pages/) with the built extension, Readability and defuddle.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    out: { type: 'string' },
    worst: { type: 'string' },
    half: { type: 'string' },
  },
});
const folders = [...values.corpus, ...positionals];
if (folders.length === 0) {
  console.error(usage);
  process.exit(2);
}

const readers = {
  known: builtScript('read-known'),
  general: builtScript('extract'),
  again: builtScript('read-again'),
  pairing: await bundle('peers/pairing.ts', 'peer'),
  whole: await bundle('peers/whole.ts', 'peer'),
  aligner: await bundle('peers/aligner.ts', 'aligner'),
  readability: await bundle('peers/readability.ts', 'peer'),
  defuddle: await bundle('peers/defuddle.ts', 'peer'),
};
const browser = await startBrowser();
const rows: Row[] = [];
const out: Record<string, Record<string, string>> = {};
try {
  for (const corpus of folders.map(openCorpus)) await bench(corpus);
  rows.push(...(await measureKnownSite(browser, readers)));
} finally {
  await browser.close();
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 1)}\n`);
if (values.out) writeFileSync(values.out, `${JSON.stringify(out, null, 1)}\n`);
for (const row of rows.filter(({ goal }) => goal !== null))
  console.log(
    `${row.holds ? 'holds ' : 'MISSED'}  ${row.corpus}: ${row.name} ${row.value.toFixed(4)} (goal ${row.goal})`,
  );

async function bench(corpus: Corpus): Promise<void> {
  const truths = corpus.truths.filter(({ id }) => !values.half || halfOf(id) === values.half);
  let done = 0;
  const tick = () => {
    done += 1;
    if (process.stderr.isTTY) process.stderr.write(`\r${corpus.name} ${done}/${truths.length} `);
  };
  const readings = await readPages(browser, corpus, truths, readers, tick);
  const scored = scoreReadings(corpus, truths, readings);
  rows.push(...rowsOf(scored));
  out[corpus.name] = Object.fromEntries(readings.map((reading) => [reading.id, reading.ours.text]));
  console.log(tableOf(scored).join('\n'));
  const texts = readings.map((reading) => reading.ours.text);
  if (values.worst) console.log(worstPages(truths, texts, Number(values.worst)).join('\n'));
}
