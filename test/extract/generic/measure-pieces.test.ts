// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { aroundMeasures } from '../../../src/extract/generic/measure-around.ts';
import { measureFrames } from '../../../src/extract/generic/measure-frames.ts';
import { measurePieces } from '../../../src/extract/generic/measure-pieces.ts';
import { placeMeasures } from '../../../src/extract/generic/measure-place.ts';
import { textMeasures } from '../../../src/extract/generic/measure-text.ts';
import { topicMeasures } from '../../../src/extract/generic/measure-topics.ts';
import { openMeasures } from '../../../src/extract/generic/open-measures.ts';
import { nameFrames, pruneLayout } from '../../../src/extract/generic/prune-layout.ts';
import { sketchPage } from '../../../src/extract/generic/sketch-page.ts';

const names = [...textMeasures, ...aroundMeasures, ...placeMeasures, ...topicMeasures];

/** The measures of each block of a body, by name. */
function measure(html: string): Map<string, number>[] {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const layout = nameFrames(sketchPage(page.body, ''));
  const sums = measureFrames(layout);
  const hints = { title: 'Boats', description: '', byline: 'Han Nu-ri', body: '' };
  return measurePieces(openMeasures(pruneLayout(layout, sums, hints.title), sums, hints)).map((row) => {
    expect(row).toHaveLength(names.length);
    return new Map(row.map((value, at) => [names[at] ?? '', value]));
  });
}

describe('measurePieces', () => {
  const [title, first, second, box] = measure(
    `<article><h1>Boats</h1><p>Two boats, one pier.</p><p>By Han Nu-ri</p></article><aside class="related-box"><p>Share <a href="/">this</a>!</p></aside>`,
  );

  it.each([
    ['a sentence', first, 'ends', 1],
    ['a sentence in an article', first, 'article', 1],
    ['a name under a sentence', second, 'inByline', 1],
    ['a box by its tag', box, 'aside', 1],
    ['a box by what it is called', box, 'related', 1],
    ['a line by what it says', box, 'says sharing', 1],
    ['a line far from such a box', first, 'related', 9],
    ['a sentence in the main prose', first, 'inMain', 1],
  ])('knows %s', (_, row, name, value) => {
    expect(row?.get(name)).toBe(value);
  });

  it('gives numbers only', () => {
    for (const row of [title, first, second, box]) for (const value of row?.values() ?? []) expect(value).not.toBeNaN();
  });
});
