import { lettersIn } from './letters-in.ts';
import type { Piece } from './sketch-page.ts';

/** From which share of its letters in links on a block is a link, and a heading leads to what it heads. */
const mostlyLink = 0.8;

/** True for a block that is a link from end to end, near enough. */
export function isLink({ block, linked }: Pick<Piece, 'block' | 'linked'>): boolean {
  return linked >= mostlyLink * lettersIn(block.text);
}
