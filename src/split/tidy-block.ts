import type { Block } from '../article.ts';

/** The block with its white space collapsed, as it should be, but for what parts cells; where it was not, its links would lie elsewhere, and go. */
export function tidyBlock(block: Block): Block {
  const isTable = block.kind === 'table';
  const text = isTable ? block.text.replace(/[^\S\n\t]+/g, ' ') : block.text.replace(/[^\S\n]+/g, ' ').trim();
  if (text === block.text) return block;
  const { links: _, ...rest } = block;
  return { ...rest, text };
}
