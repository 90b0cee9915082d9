import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { measureFrames } from '../../../../src/extract/generic/measure-frames.ts';
import { measurePieces } from '../../../../src/extract/generic/measure-pieces.ts';
import { openMeasures } from '../../../../src/extract/generic/open-measures.ts';
import { pruneLayout } from '../../../../src/extract/generic/prune-layout.ts';
import { bundle } from '../bundle.ts';
import { addressOf, type Corpus, readPage } from '../corpus.ts';
import { openTab } from '../page-tab.ts';
import type { Truth } from '../score.ts';
import { type Labels, labelPieces } from './label-pieces.ts';
import type { PageSketch, SeenPage } from './sketch.ts';

/** A page to learn from. */
export interface Example {
  readonly corpus: string;
  readonly truth: Truth;
  /** Pages of one publisher are kept together: its registered domain, near enough. */
  readonly host: string;
  readonly sketch: PageSketch;
  readonly labels: Labels;
}

const folder = 'test-results/sketches';

/** The pages of a corpus as sketched in the browser; a second call finds them in `test-results/sketches`. */
export async function readExamples(open: () => Promise<Browser>, corpus: Corpus): Promise<Example[]> {
  const file = `${folder}/${corpus.name}.json`;
  if (!existsSync(file)) await sketchAll(await open(), corpus, file);
  const sketches = JSON.parse(readFileSync(file, 'utf8')) as Record<string, SeenPage>;
  return corpus.truths.flatMap((truth) => {
    const stored = sketches[truth.id];
    if (stored === undefined) return [];
    const sums = measureFrames(stored);
    const { pieces } = pruneLayout({ ...stored, elements: [] }, sums, stored.hints.title);
    const sketch = { ...stored, pieces, sums };
    return [{ corpus: corpus.name, truth, host: hostOf(truth), sketch, labels: labelPieces(truth, sketch) }];
  });
}

/** The measures of a page's blocks, row by row. */
export function measureExample({ sketch }: Example): number[][] {
  return measurePieces(openMeasures(sketch, sketch.sums, sketch.hints));
}

async function sketchAll(browser: Browser, corpus: Corpus, file: string): Promise<void> {
  const source = await bundle('learn/sketch.ts', 'peer');
  const waiting = [...corpus.truths];
  const sketches: Record<string, unknown> = {};
  const work = async () => {
    const tab = await openTab(browser);
    for (let truth = waiting.shift(); truth; truth = waiting.shift()) {
      await tab.load(addressOf(truth), readPage(corpus, truth));
      const world = await tab.makeWorld('reader');
      sketches[truth.id] = await world.run(`${source}\n;peer.read(document)`);
    }
  };
  await Promise.all([work(), work()]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(sketches));
}

function hostOf({ id, url }: Truth): string {
  if (url === undefined || !URL.canParse(url)) return id;
  const parts = new URL(url).hostname.split('.');
  const two = parts.slice(-2).join('.');
  return two.length < 7 ? parts.slice(-3).join('.') : two;
}
