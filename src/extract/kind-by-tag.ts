import type { BlockKind } from '../article.ts';

/** The kind of block that an element makes of the text in it, by its tag; with any other tag it makes none of its own. */
export const kindByTag: Readonly<Record<string, BlockKind>> = {
  BLOCKQUOTE: 'quotation',
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  H1: 'subheading',
  H2: 'subheading',
  H3: 'subheading',
  H4: 'subheading',
  H5: 'subheading',
  H6: 'subheading',
};
