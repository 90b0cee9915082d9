import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { measurePieces } from '../../../../src/extract/generic/measure-pieces.ts';
import { type Measures, type Vocabulary, withOpinion } from '../../../../src/extract/generic/open-measures.ts';
import { runTrees, type Trees } from '../../../../src/extract/generic/run-trees.ts';
import { doubtOf, worthAsking } from '../../../../src/extract/generic/weigh-blocks.ts';
import { openCorpus } from '../corpus.ts';
import { startBrowser } from '../page-tab.ts';
import { scoreCorpus, scorePage } from '../score.ts';
import { boostTrees } from './boost-trees.ts';
import { type Example, measuresOf, readExamples } from './examples.ts';
import { learnWords } from './learn-words.ts';
import { writeModel } from './write-model.ts';

const usage = `node --import jiti/register test/bench/extract/learn/run.ts --corpus DIR … [--check]
Learns the block model from every page of the corpora and writes src/extract/generic/data/block-model.ts.
--check learns from one half of the publishers and scores the other, both ways round, and writes nothing.`;

const growth = { trees: 200, leaves: 15, rate: 0.1, least: 1, features: 0.4, ridge: 1 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string', multiple: true, default: [] }, check: { type: 'boolean', default: false } },
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
if (values.check) crossCheck();
else writeFileSync('src/extract/generic/data/block-model.ts', writeModel(learn(examples)));

interface Model {
  readonly words: Vocabulary;
  readonly trees: Trees;
}

/** Learns words and trees. The trees see each page through words learnt from other publishers' pages, as they will later. */
function learn(pages: readonly Example[]): Model {
  const rows: number[][] = [];
  const labels: number[] = [];
  const weights: number[] = [];
  const parts = 3;
  for (let part = 0; part < parts; part += 1) {
    const isPart = ({ host }: Example) => hash(`${host} `) % parts === part;
    const words = learnWords(pages.filter((page) => !isPart(page)));
    for (const page of pages.filter(isPart)) {
      const alone = measuresOf(page, words);
      for (const measures of [alone, withOpinion(alone, new Set(page.sketch.kept))])
        for (const [at, row] of measurePieces(measures).entries()) {
          const weight = page.labels.weights[at] ?? 0;
          if (weight === 0) continue;
          rows.push(row);
          labels.push(page.labels.labels[at] ?? 0);
          weights.push(weight * 50);
        }
    }
  }
  const trees = boostTrees({ rows, labels: Float64Array.from(labels), weights: Float64Array.from(weights) }, growth);
  return { words: learnWords(pages), trees };
}

/** Each half of the publishers read by what was learnt from the other. */
function crossCheck(): void {
  const halves = [0, 1].map((half) => examples.filter(({ host }) => hash(host) % 2 === half));
  const read = new Map<Example, string>();
  for (const [at, half] of halves.entries()) {
    const model = learn(halves[1 - at] ?? []);
    for (const page of half) read.set(page, textOf(page, model));
  }
  for (const corpus of new Set(examples.map((page) => page.corpus))) {
    const own = examples.filter((page) => page.corpus === corpus);
    const figures = Object.entries(scoreCorpus(own.map((page) => scorePage(page.truth, read.get(page) ?? ''))));
    console.log(corpus.padEnd(14), figures.map(([name, value]) => `${name} ${value.toFixed(4)}`).join('  '));
  }
}

function textOf(page: Example, { words, trees }: Model): string {
  const alone = measuresOf(page, words);
  const weigh = (measures: Measures) => measurePieces(measures).map((row) => runTrees(trees, row));
  const clear = weigh(alone);
  const isClear = doubtOf(clear, alone.sizes) < worthAsking || page.sketch.kept.length === 0;
  const chances = isClear ? clear : weigh(withOpinion(alone, new Set(page.sketch.kept)));
  return page.sketch.pieces
    .filter(({ block }, at) => block.kind !== 'figure' && (chances[at] ?? 0) > 0.5)
    .map(({ block }) => block.text)
    .join('\n');
}

/** FNV-1a, its lowest bits dropped. */
function hash(text: string): number {
  let hashed = 0x811c9dc5;
  for (const char of text) hashed = Math.imul(hashed ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hashed >>> 9;
}
