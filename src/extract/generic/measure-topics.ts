import { lineTopics } from './line-topics.ts';
import { topics } from './name-topics.ts';
import type { Measures } from './open-measures.ts';
import type { Piece } from './sketch-page.ts';

/** What the names around a block speak of, how many blocks are of its kind, and where it stands to the main prose. */
export const topicMeasures: readonly string[] = [
  ...topics,
  ...lineTopics.map((topic) => `says ${topic}`),
  'head says',
  ...'likeProse likeCount likeOuter cards mainFirst mainLast mainBefore inMain nearProse'.split(' '),
];

/** Where no topic is near. */
const far = 9;

/** How far up a row of boxes is looked for, and how many boxes count. */
const mostLevels = 6;
const mostCards = 40;

/** Adds the measures of topics, of likeness and of the main prose to a row. */
export function measureTopics(page: Measures, { frame }: Piece, at: number, row: number[]): void {
  const { levels, likeness, main } = page;
  const width = topics.length;
  for (let topic = 0; topic < width; topic += 1) row.push(levels[frame * width + topic] ?? far);
  for (let topic = 0; topic < lineTopics.length; topic += 1) row.push(((page.spoken[at] ?? 0) >> topic) & 1);
  const head = page.heading[at] ?? -1;
  row.push(head < 0 ? 0 : (page.spoken[head] ?? 0));
  const prose = Math.max(1, page.before[page.before.length - 1] ?? 0);
  const kind = likeness.kind[frame] ?? 0;
  const outer = likeness.kind[Math.max(0, page.sketch.frames[frame]?.parent ?? 0)] ?? 0;
  row.push((likeness.prose[kind] ?? 0) / prose, Math.log1p(likeness.count[kind] ?? 0));
  row.push((likeness.inner[outer] ?? 0) / prose, findCards(page, frame));
  row.push(main.first < 0 ? 0 : at - main.first, main.last < 0 ? 0 : at - main.last);
  row.push(main.before[at] ?? 0, main.within[frame] ?? 0, page.nearProse[at] ?? 0);
}

/** The longest row of boxes alike that a frame is in; the way to the main frame is none. */
function findCards({ sketch: { frames }, sums, likeness }: Measures, frame: number): number {
  let cards = 0;
  for (let up = frame, level = 0; up >= 0 && up !== sums.half && level < mostLevels; level += 1) {
    cards = Math.max(cards, likeness.alike[up] ?? 0);
    up = frames[up]?.parent ?? -1;
  }
  return cards > 1 ? Math.min(mostCards, cards) : 0;
}

/** For each block, the size of the prose within six blocks of it, nearer ones counting more, as a logarithm. */
export function smoothProse(proses: Float64Array): Float64Array {
  const near = new Float64Array(proses.length);
  const last = proses.length - 1;
  for (let from = 0; from <= last; from += 1) {
    const prose = proses[from] ?? 0;
    if (prose === 0) continue;
    for (let at = Math.max(0, from - 6); at <= Math.min(last, from + 6); at += 1)
      near[at] = (near[at] ?? 0) + prose / (1 + Math.abs(at - from));
  }
  return near.map(Math.log1p);
}
