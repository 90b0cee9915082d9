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

/** The form that copies what a layout shows. */
export function formOfLayout(layout: string, languages: readonly ('ko' | 'en')[]): 'both' | 'korean' | 'english' {
  const shown = languages.length === 1 ? languages[0] : layout;
  if (shown === 'ko') return 'korean';
  return shown === 'en' ? 'english' : 'both';
}
