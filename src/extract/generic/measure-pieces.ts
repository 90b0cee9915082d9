import { measureAround } from './measure-around.ts';
import { findLandmarks, measurePlace } from './measure-place.ts';
import { measureText } from './measure-text.ts';
import type { Measures } from './open-measures.ts';

/** One row of measures for each block of a page, in the order of `textMeasures`, `aroundMeasures` and `placeMeasures`. */
export function measurePieces(page: Measures): number[][] {
  const marks = findLandmarks(page);
  return page.sketch.pieces.map((piece, at) => {
    const row: number[] = [];
    measureText(page, piece, at, row);
    measureAround(page, piece, row);
    measurePlace(page, marks, piece, at, row);
    return row;
  });
}
