import { measureAround } from './measure-around.ts';
import { findTitle, measurePlace } from './measure-place.ts';
import { measureText } from './measure-text.ts';
import { measureTopics } from './measure-topics.ts';
import type { Measures } from './open-measures.ts';

/** One row of measures for each block of a page, in the order of `textMeasures`, `aroundMeasures`, `placeMeasures` and `topicMeasures`. */
export function measurePieces(page: Measures): number[][] {
  const title = findTitle(page);
  return page.sketch.pieces.map((piece, at) => {
    const row: number[] = [];
    measureText(page, piece, at, row);
    measureAround(page, piece, row);
    measurePlace(page, title, piece, at, row);
    measureTopics(page, piece, at, row);
    return row;
  });
}
