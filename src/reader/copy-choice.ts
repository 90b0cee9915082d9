import type { WordKey } from './words.ts';

/** A form in which the article can be taken along; which there are, the room says. */
export interface CopyChoice {
  /** Short and unique: `both`, `korean`, `markdown`. */
  readonly id: string;
  readonly words: WordKey;
  /** The languages without which the form would be empty. */
  readonly needs: readonly ('ko' | 'en')[];
  /** True where the form can be saved as a file as well. */
  readonly file: boolean;
}
