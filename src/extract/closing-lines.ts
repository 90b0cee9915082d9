import { type Block, type Exclusion, type ExclusionReason, shortenTo } from '../article.ts';
import { followsOn, mayFollow, ruledOut } from './judge-line.ts';

/** Takes what is left out of a body. */
export type Exclude = (exclusion: Exclusion) => void;

/**
 * How many lines of a paragraph stand before those that close an article, counted from its first; all where none does.
 * `before` is why the block before it went.
 */
export function linesBeforeClosing(
  lines: readonly string[],
  keeps?: ExclusionReason,
  before?: ExclusionReason,
): number {
  let from = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? '';
    if (ruledOut(line, true, keeps) !== undefined) from = at;
    else if (!mayFollow(line)) return from;
  }
  return followsOn(lines[0] ?? '', before) === undefined ? from : 0;
}

/** The paragraph without the lines that close an article, which go to `exclude`; undefined where it was nothing else. */
export function withoutClosingLines(
  block: Block,
  exclude: Exclude,
  keeps?: ExclusionReason,
  previous?: ExclusionReason,
): Block | undefined {
  if (block.kind !== 'paragraph' || !block.text.includes('\n')) return block;
  const lines = block.text.split('\n');
  const from = linesBeforeClosing(lines, keeps, previous);
  if (from === lines.length) return block;
  let before: ExclusionReason = previous ?? 'newsletter';
  for (const text of lines.slice(from)) {
    before = ruledOut(text, true, keeps) ?? followsOn(text, before) ?? before;
    exclude({ reason: before, text });
  }
  return from === 0 ? undefined : shortenTo(block, lines.slice(0, from).join('\n'));
}
