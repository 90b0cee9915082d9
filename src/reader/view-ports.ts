import type { Check, Row, SentencePair } from '../article.ts';
import type { CopyChoice } from './copy-choice.ts';
import type { SpeechPort } from './read-aloud.ts';
import type { ArticleReading } from './reading-language.ts';
import type { ReaderSettings } from './settings.ts';
import type { Say } from './words.ts';

/** What the view asks of the room it stands in. */
export interface ViewPorts {
  readonly say: Say;
  save(settings: ReaderSettings): void;
  /** The setting that is this room's text size. */
  readonly sizeSetting: 'size' | 'wideSize';
  readonly copyChoices: readonly CopyChoice[];
  /** Copies the article, or the rows given, in a form, or saves it as a file; false where the browser refuses. */
  take(reading: ArticleReading, id: string, as: 'copy' | 'file', rows?: readonly Row[]): Promise<boolean>;
  /** Loads what tells the sentences of a row apart and pairs them. */
  loadSentences(): Promise<(row: Row) => readonly SentencePair[]>;
  /** Loads what finds, in an article's rows, what is worth checking. */
  loadChecks(): Promise<(rows: readonly Row[]) => readonly Check[]>;
  /** `undefined` where the browser cannot speak. */
  readonly speech: SpeechPort | undefined;
  /** Gives the pair last read in this article, if it is remembered. */
  recallPlace(url: string): Promise<number | undefined>;
  keepPlace(url: string, row: number): void;
  /** Shows the article's pictures, where this room may. */
  readonly pictures: boolean;
  /** Opens the article's links in new tabs: a popup can go nowhere itself. */
  readonly newTabs: boolean;
  readonly widen?: (() => void) | undefined;
  readonly close?: (() => void) | undefined;
  readonly openOptions?: (() => void) | undefined;
  /** Makes the room's controls that belong with type and colours ("open here always"). */
  readonly ownControls?: (() => readonly HTMLElement[]) | undefined;
}
