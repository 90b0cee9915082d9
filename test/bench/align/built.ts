/** What the benchmark runs of the built aligner. */
import { alignParagraphs, alignParagraphsInSteps } from '../../../src/align/align-paragraphs.ts';
import { alignSentences } from '../../../src/align/align-sentences.ts';
import { alignWithinRow } from '../../../src/align/align-within-row.ts';

/** The built functions. */
export const built = { alignParagraphs, alignParagraphsInSteps, alignSentences, alignWithinRow };
