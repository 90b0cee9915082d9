import type { ExclusionReason } from '../../../../src/article.ts';
import { chooseBlocks, takeBlocks } from '../../../../src/extract/generic/choose-blocks.ts';
import type { Trees } from '../../../../src/extract/generic/run-trees.ts';
import { weighBlocks } from '../../../../src/extract/generic/weigh-blocks.ts';
import { trimBody } from '../../../../src/extract/trim-body.ts';
import type { Example } from './examples.ts';

/** The text a model reads out of a page, one block a line, by the steps of the extension's general road. */
export function readExample(page: Example, trees: Trees): string {
  const { sketch } = page;
  const elements = sketch.frames.map(() => ({}) as Element);
  const boxes = new Map(
    sketch.labelled.map(([frame, reason]): [Element, ExclusionReason] => [elements[frame] ?? ({} as Element), reason]),
  );
  const layout = { ...sketch, elements };
  const taken = takeBlocks(layout, weighBlocks({ sketch: layout, sums: sketch.sums }, sketch.hints, trees), boxes);
  const { blocks } = trimBody(chooseBlocks(layout, taken, boxes, ''), sketch.facts);
  return blocks
    .filter(({ kind }) => kind !== 'figure')
    .map(({ text }) => text)
    .join('\n');
}
