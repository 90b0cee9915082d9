import { aroundMeasures, measureAround } from './measure-around.ts';
import { findLandmarks, measurePlace, placeMeasures } from './measure-place.ts';
import { measureText, textMeasures } from './measure-text.ts';
import type { Measures } from './open-measures.ts';

/** What each number of a row is. */
export const measureNames: readonly string[] = [...textMeasures, ...aroundMeasures, ...placeMeasures];

/** One row of measures for each block of a page, in the order of `measureNames`. */
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
