import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { alignTexts, type Weights } from '../../../src/align/align-texts.ts';
import { featureCount } from '../../../src/align/describe-bead.ts';
import { finish } from '../../../src/align/finish.ts';
import type { TextPair } from '../../../src/align/read-texts.ts';
import { layerCount } from '../../../src/align/score-layer.ts';
import { featureNames, layerNames } from './feature-names.ts';
import { type Example, fitWeights, lossOf } from './fit-weights.ts';
import { paragraphExample, readGold, sentenceExample } from './make-examples.ts';
import { measure, newTally, percent, tally } from './measure.ts';
import { beadKey, type GoldDocument, readSet } from './read-set.ts';

/**
 * Learns the aligner's weights: `npm run learn:align -- [--folds 4] [--write] [--keep-out nomark] SET.json …`. Prints what
 * cross-validation by document says (all variants of a document are in the same fold), and with --write fits all documents.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string', default: '4' },
    write: { type: 'boolean', default: false },
    penalty: { type: 'string', default: '6' },
    'keep-out': { type: 'string', multiple: true, default: [] },
    drop: { type: 'string' },
    errors: { type: 'string' },
  },
});

interface Learner {
  readonly set: string;
  readonly gold: GoldDocument;
  readonly document: TextPair;
  readonly sentences: Example;
}

const dropped = values.drop === undefined ? undefined : new RegExp(values.drop);
const penalty = Number(values.penalty);
const learners: Learner[] = positionals.flatMap((file) =>
  readSet(file).map((gold) => {
    const document = readGold(gold);
    return {
      set: basename(file, '.json').replace('dev_', ''),
      gold,
      document,
      sentences: sentenceExample(gold, document),
    };
  }),
);
const sources = [...new Set(learners.map(({ gold }) => sourceOf(gold)))];
let warm: Weights = { paragraphs: Array(featureCount).fill(0), sentences: Array(layerCount).fill(0) };
if (Number(values.folds) > 0) crossValidate(Number(values.folds));
if (values.write) write(learn(learners.filter(mayTeach)));

function crossValidate(folds: number): void {
  const tallies = new Map<string, ReturnType<typeof newTally>>();
  const errors: unknown[] = [];
  let loss = 0;
  for (let fold = 0; fold < folds; fold += 1) {
    const isTest = ({ gold }: Learner) => sources.indexOf(sourceOf(gold)) % folds === fold;
    const weights = learn(learners.filter((learner) => !isTest(learner) && mayTeach(learner)));
    for (const { set, gold, document } of learners.filter(isTest)) {
      loss += lossOf(
        [paragraphExample(gold, document, weights.sentences)],
        Float64Array.from(weights.paragraphs),
        0,
      ).loss;
      const beads = finish(alignTexts(gold.ko, gold.en, weights));
      const sums = tallies.get(set) ?? newTally();
      tallies.set(set, sums);
      tally(sums, gold, beads);
      const right = new Set(gold.gold.map(([ko, en]) => beadKey(ko, en)));
      const bad = beads.filter(({ ko, en }) => !right.has(beadKey(ko, en)));
      if (bad.length > 0)
        errors.push({
          set,
          id: gold.id,
          n: bad.length,
          bad: bad.map((bead) => ({ ...bead, p: bead.confidence })),
          gold: gold.gold,
          raw: gold,
        });
    }
  }
  for (const [set, sums] of tallies) {
    const { strictP, strictR, strictF, row, doc } = measure(sums);
    console.log(
      `${set.padEnd(10)} strict F ${strictF.toFixed(2)} (P ${strictP.toFixed(2)}, R ${strictR.toFixed(2)})  rows ${row.toFixed(2)}  documents ${doc.toFixed(1)}  at 0.9: ${percent(sums.sure, sums.found).toFixed(1)} % of beads, ${percent(sums.sureRight, sums.sure).toFixed(2)} % right`,
    );
  }
  console.log(`loss ${loss.toFixed(1)}`);
  if (values.errors) writeFileSync(values.errors, JSON.stringify(errors));
}

function learn(teachers: readonly Learner[]): Weights {
  const sentences = fitWeights(
    teachers.map((teacher) => teacher.sentences),
    warm.sentences,
    penalty,
    90,
  );
  const examples = teachers.map(({ gold, document }) => mask(paragraphExample(gold, document, sentences)));
  const paragraphs = fitWeights(examples, warm.paragraphs, penalty, 90);
  warm = { sentences, paragraphs };
  return warm;
}

/** Takes the features away that --drop names, to see what they are worth. */
function mask(example: Example): Example {
  if (!dropped) return example;
  return {
    ...example,
    value: example.value.map((value, at) => (dropped.test(featureNames[example.feature[at] ?? 0] ?? '') ? 0 : value)),
  };
}

function write({ paragraphs, sentences }: Weights): void {
  const list = (weights: readonly number[], names: readonly string[]) =>
    weights.map((weight, at) => `    ${Number(weight.toFixed(1))}, // ${names[at]}`).join('\n');
  writeFileSync(
    new URL('../../../src/align/data/weights.ts', import.meta.url),
    `/** What every feature weighs, learned by \`npm run learn:align\`. */\nexport const weights = {\n  paragraphs: [\n${list(paragraphs, featureNames)}\n  ],\n  sentences: [\n${list(sentences, layerNames)}\n  ],\n};\n`,
  );
}

function mayTeach({ set }: Learner): boolean {
  return !values['keep-out'].includes(set);
}

/** The document that a variant was made from (`ntrex-rt.com.91337-heavy`). */
function sourceOf({ id }: GoldDocument): string {
  return id.replace(/-[a-z]+$/, '');
}
