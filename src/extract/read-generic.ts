import type { Extraction } from '../article.ts';
import type { Site } from '../site.ts';
import { openBlockModel } from './generic/block-model.ts';
import { checkBudget } from './generic/check-budget.ts';
import { chooseBlocks, chosenProse } from './generic/choose-blocks.ts';
import { lookClosely, lookFrugally } from './generic/look-closely.ts';
import { measurePieces } from './generic/measure-pieces.ts';
import { openMeasures } from './generic/open-measures.ts';
import { readHints } from './generic/read-hints.ts';
import { runTrees } from './generic/run-trees.ts';
import { tellNoArticle } from './generic/tell-no-article.ts';
import { readFacts } from './read-facts.ts';
import { trimBody } from './trim-body.ts';

/**
 * The article of a page no site file fits. The page is sketched as blocks in an inert copy, Readability is asked
 * which it would keep, and a learnt model weighs that with what the blocks, their names and their places say.
 */
export function readGeneric(page: Document, url: string, site: Site): Extraction {
  const budget = checkBudget(page);
  if (budget === 'too-large') return { state: 'no-article', reason: 'too-large' };
  const facts = readFacts(page, url, site.article);
  const { sketch, sums, opinion, boxes } = budget === 'whole' ? lookClosely(page, url) : lookFrugally(page, url);
  const model = openBlockModel();
  const measures = openMeasures(sketch, sums, opinion.kept, readHints(page, facts), model.words);
  const chances = measurePieces(measures).map((row) => runTrees(model.trees, row));
  const reason = tellNoArticle(page, url, sketch, chosenProse(sketch, chances));
  if (reason !== undefined) return { state: 'no-article', reason };
  const { blocks, excluded } = trimBody(chooseBlocks(sketch, chances, boxes), facts);
  if (blocks.length === 0) return { state: 'no-article', reason: 'empty' };
  const { printed: _, ...said } = facts;
  const byline = said.byline ?? opinion.byline;
  return {
    state: 'article',
    article: { url, site: site.name, ...said, ...(byline && { byline }), blocks, excluded },
  };
}
