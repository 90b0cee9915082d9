import { cutLinks, type Passage, type Row } from '../article.ts';

/**
 * The rows with every link in its place. The aligner knows no links: a passage it has cut, which goes under another text,
 * carries all links of the whole, counted there.
 */
export function placeLinks(rows: readonly Row[], passages: readonly Passage[]): Row[] {
  const wholes = new Map(passages.filter(({ links }) => links).map((whole) => [whole.links, { whole, end: 0 }]));
  if (wholes.size === 0) return [...rows];
  const place = (passage: Passage, moved: boolean): Passage => {
    const found = wholes.get(passage.links);
    if (found === undefined || found.whole.text === passage.text) return passage;
    const { links, ...piece } = passage;
    // Pieces come in the order of their whole, unless their row has moved.
    const start = found.whole.text.indexOf(piece.text, moved ? 0 : found.end);
    const end = start + piece.text.length;
    if (!moved) found.end = end;
    return start < 0 ? piece : { ...piece, ...cutLinks(links, { start, end }) };
  };
  return rows.map((row) => {
    const side = (passages: readonly Passage[]) => passages.map((passage) => place(passage, row.moved === true));
    return { ...row, ko: side(row.ko), en: side(row.en), ...(row.other && { other: side(row.other) }) };
  });
}
