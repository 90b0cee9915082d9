import { findAppended } from './find-appended.ts';
import { findCommentRows } from './find-comment-rows.ts';
import { findOtherArticles } from './find-other-articles.ts';
import { findTeasers } from './find-teasers.ts';
import { framesWithin } from './frames-within.ts';
import type { NamedLayout } from './prune-layout.ts';

/**
 * A layout without the blocks of other articles, teasers and comments. They come before anything is measured: where there are
 * many of them, most of the page's prose is theirs.
 */
export function dropStrangers(layout: NamedLayout, title: string, claims: () => boolean): NamedLayout {
  const strangers = [
    ...findOtherArticles(layout, title, claims),
    ...findAppended(layout, title),
    ...findTeasers(layout, title),
    ...findCommentRows(layout),
  ];
  if (strangers.length === 0) return layout;
  const { frames, pieces } = layout;
  const isOut = framesWithin(frames, ...strangers);
  return { ...layout, pieces: pieces.filter(({ frame }) => isOut[frame] === 0) };
}
