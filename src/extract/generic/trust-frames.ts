import { topicBit } from './name-topics.ts';
import type { Frame, Piece } from './sketch-page.ts';

/** What prose counts for where names or tags tell of something beside the article, and of something else altogether. */
const asideShare = 0.2;
const strangerShare = 0.02;

const asideTags = new Set(['aside', 'footer', 'nav', 'form']);
const asideTopics = ['related', 'newsletter', 'navigation', 'overlay', 'sharing', 'biography'] as const;
const asideBits = asideTopics.reduce((bits, topic) => bits | topicBit(topic), 0);
const strangerBits = topicBit('comments') | topicBit('consent');

/**
 * What the prose in each frame counts for, 0 to 1: less where names or tags tell of comments, cookies, menus or teasers,
 * unless the page's first h1 is in there too.
 */
export function trustFrames(frames: readonly Frame[], pieces: readonly Piece[], topics: Int32Array): Float64Array {
  const trust = new Float64Array(frames.length).fill(1);
  const headed = new Uint8Array(frames.length);
  const heading = pieces.find(({ frame }) => frames[frame]?.tag === 'h1');
  for (let at = heading?.frame ?? -1; at >= 0; at = frames[at]?.parent ?? -1) headed[at] = 1;
  for (let at = 1; at < frames.length; at += 1) {
    const { parent, tag } = frames[at] as Frame;
    const bits = headed[at] ? 0 : (topics[at] ?? 0);
    const isAside = (bits & asideBits) !== 0 || (asideTags.has(tag) && !headed[at]);
    const own = (bits & strangerBits) !== 0 ? strangerShare : isAside ? asideShare : 1;
    trust[at] = Math.min(trust[parent] ?? 1, own);
  }
  return trust;
}
