import type { Copied } from '../../src/browser/clipboard.ts';
import { passageText } from '../../src/reader/passage-text.ts';
import type { ArticleReading } from '../../src/reader/reading-language.ts';
import type { CopyChoice } from '../../src/reader/render-toolbar.ts';

/** Gives what a copy button copies: paragraphs with a blank line between, both languages pair by pair. */
export function copiedText({ rows }: ArticleReading, choice: CopyChoice): Copied {
  const sides = choice === 'both' ? (['ko', 'en'] as const) : [choice];
  const pairs = rows.map((row) => sides.map((side) => passageText(row[side])).filter((text) => text !== ''));
  return {
    text: pairs
      .filter((pair) => pair.length > 0)
      .map((pair) => pair.join('\n'))
      .join('\n\n'),
  };
}
