import type { FormatId } from '../../src/copy/format.ts';
import type { CopyChoice } from '../../src/reader/copy-choice.ts';
import type { WordKey } from '../../src/reader/words.ts';

/** The forms the reader offers, in order: what is said of each before what makes it is loaded. */
export const copyChoices: readonly CopyChoice[] = [
  choice('both', 'copyAll', ['ko', 'en']),
  choice('korean', 'copyKorean', ['ko']),
  choice('english', 'copyEnglish', ['en']),
  choice('table', 'copyTable', ['ko', 'en']),
  choice('markdown', 'copyMarkdown', [], true),
  choice('markdown-table', 'copyMarkdownTable', ['ko', 'en'], true),
  choice('anki', 'copyAnki', ['ko', 'en'], true),
  choice('spreadsheet', 'copySpreadsheet', ['ko', 'en'], true),
  choice('json', 'copyJson', [], true),
  choice('research-tsv', 'copyResearchTsv', ['ko', 'en'], true),
  choice('pair-link', 'copyPairLink', []),
  choice('citation', 'copyCitation', []),
];

function choice(id: FormatId, words: WordKey, needs: CopyChoice['needs'], file = false): CopyChoice {
  return { id, words, needs, file };
}
