import { openTrees } from '../../../../src/extract/generic/open-trees.ts';
import { scoreCorpus, scorePage } from '../score.ts';
import { worstPages } from '../worst-pages.ts';
import type { Example } from './examples.ts';
import { groupPages } from './group-pages.ts';
import { hash } from './hash.ts';
import { learnModel } from './learn-model.ts';
import { readExample } from './read-example.ts';

const folds = 5;

/** Reads each fold of the pages by what the others teach; `by` says what stays together. Prints the figures of each corpus and its worst pages. */
export function crossCheck(examples: readonly Example[], by: 'publisher' | 'corpus', worst: number): void {
  const corpora = [...new Set(examples.map((page) => page.corpus))];
  const groups = by === 'publisher' ? groupPages(examples) : [];
  const foldOf = (page: Example, at: number) =>
    by === 'corpus' ? corpora.indexOf(page.corpus) : hash(examples[groups[at] ?? at]?.host ?? '') % folds;
  const fold = examples.map(foldOf);
  const texts: string[] = [];
  for (const own of new Set(fold)) {
    const model = openTrees(learnModel(examples.filter((_, at) => fold[at] !== own)));
    for (const [at, page] of examples.entries()) if (fold[at] === own) texts[at] = readExample(page, model);
    process.stderr.write('.');
  }
  for (const corpus of corpora) {
    const own = examples.flatMap((page, at) => (page.corpus === corpus ? [{ page, text: texts[at] ?? '' }] : []));
    const figures = Object.entries(scoreCorpus(own.map(({ page, text }) => scorePage(page.truth, text))));
    console.log(corpus.padEnd(14), figures.map(([name, value]) => `${name} ${value.toFixed(4)}`).join('  '));
    if (worst > 0)
      console.log(
        worstPages(
          own.map(({ page }) => page.truth),
          own.map(({ text }) => text),
          worst,
        ).join('\n'),
      );
  }
}
