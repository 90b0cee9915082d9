import type { Block } from '../article.ts';

/** The block with its white space collapsed, as it should be; where it was not, its links would lie elsewhere, and go. */
export function tidyBlock(block: Block): Block {
  const text = block.text.replace(/[^\S\n]+/g, ' ').trim();
  if (text === block.text) return block;
  const { links: _, ...rest } = block;
  return { ...rest, text };
}
