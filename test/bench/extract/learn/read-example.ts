import type { ExclusionReason } from '../../../../src/article.ts';
import { chooseBlocks, takeBlocks } from '../../../../src/extract/generic/choose-blocks.ts';
import { runTrees, type Trees } from '../../../../src/extract/generic/run-trees.ts';
import { trimBody } from '../../../../src/extract/trim-body.ts';
import { type Example, measureExample } from './examples.ts';

/** The text a model reads out of a page, one block a line, by the steps of the extension's general road. */
export function readExample(page: Example, trees: Trees): string {
  const { sketch } = page;
  const chances = measureExample(page).map((row) => runTrees(trees, row));
  const elements = sketch.frames.map(() => ({}) as Element);
  const boxes = new Map(
    sketch.labelled.map(([frame, reason]): [Element, ExclusionReason] => [elements[frame] ?? ({} as Element), reason]),
  );
  const layout = { ...sketch, elements };
  const taken = takeBlocks(layout, chances, boxes);
  const { blocks } = trimBody(chooseBlocks(layout, taken, boxes, ''), sketch.facts);
  return blocks
    .filter(({ kind }) => kind !== 'figure')
    .map(({ text }) => text)
    .join('\n');
}
