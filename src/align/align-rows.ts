import type { Bead, Bilingual, Passage, Row } from '../article.ts';
import { alignParagraphsInSteps } from './align-paragraphs.ts';
import { cutFused, joinPieces, type Placed } from './cut-fused.ts';
import { finish } from './finish.ts';
import { insertInOrder, type PlacedRow } from './insert-in-order.ts';
import { pairCaptions } from './pair-captions.ts';
import { readKoreanShape } from './read-shape.ts';
import { readKoreanUnit } from './read-unit.ts';

/** Gives the rows of the reader: every passage once (markers excepted), each side in page order unless a row is `moved`. */
export function alignRows(title: string, bilingual: Bilingual): Row[] {
  return finish(alignRowsInSteps(title, bilingual));
}

/** The same in short steps, for `runInSlices`. */
export function* alignRowsInSteps(title: string, bilingual: Bilingual): Generator<void, Row[]> {
  const passages: Placed[] = bilingual.passages
    .map((passage, at) => ({ passage, at }))
    .filter(({ passage }) => passage.role !== 'marker');
  const heading = titleRow(title, bilingual, passages);
  const rest = passages.filter((placed) => !heading.includes(placed));
  const signed = rest.some(
    ({ passage }) => passage.lang === 'ko' && passage.kind !== 'figure' && isByline(passage.text),
  );
  const alone = rest.filter((placed) => standsAlone(placed, signed) || isHalf(placed, rest, bilingual));
  const halves = pairHalves(alone);
  const captions = yield* pairCaptions(rest.filter((placed) => !halves.flat().includes(placed)));
  const paired = new Set([...halves, ...captions].flat());
  const running = rest.filter((placed) => !alone.includes(placed) && !paired.has(placed));
  const rows = [...rowOf(heading), ...(yield* pairedRows(running))];
  const single = alone.filter((placed) => !paired.has(placed)).map((placed) => [placed]);
  for (const own of [...halves, ...captions, ...single].flatMap((group) => rowOf(group))) insertInOrder(rows, own);
  return rows.map(({ row }) => row);
}

/** The article's own title and the passage that translates it; empty where the page has no title. */
function titleRow(title: string, bilingual: Bilingual, passages: readonly Placed[]): Placed[] {
  if (title.trim() === '') return [];
  const lang = bilingual.language === 'en' || !/[가-힣\p{sc=Han}]/u.test(title) ? 'en' : 'ko';
  const own: Passage = { source: -1, kind: 'subheading', lang, role: 'title', text: title };
  const partner = passages.find(({ passage }) => passage.role === 'title' && passage.lang !== lang);
  return [{ passage: own, at: -1 }, ...(partner ? [partner] : [])];
}

/**
 * Pictures and third languages are no running text: aligning them could only mislead. So could the translation's byline,
 * but where a Korean one stands among the paragraphs as well, above them or below (`signed`).
 */
function standsAlone({ passage }: Placed, signed: boolean): boolean {
  return passage.lang === 'other' || (passage.role === 'byline' && !signed) || passage.kind === 'figure';
}

function isByline(text: string): boolean {
  return readKoreanShape(readKoreanUnit(text)).byline === 1;
}

/**
 * One of the two halves of a block that says the same in both languages: on a page in turn, or before the marker. (After
 * it, or without one, the two may be the end of one text and the beginning of the other.)
 */
function isHalf({ passage }: Placed, all: readonly Placed[], { layout, passages }: Bilingual): boolean {
  if (passage.lang === 'other') return false;
  const marker = layout === 'interleaved' ? passages.length : passages.findIndex(({ role }) => role === 'marker');
  const same = all.filter((other) => other.passage.source === passage.source);
  return (
    same.length === 2 &&
    same.every((other) => other.at < marker) &&
    same.some((other) => other.passage.lang === (passage.lang === 'ko' ? 'en' : 'ko'))
  );
}

/** The two halves of blocks that carry both languages. */
function pairHalves(alone: readonly Placed[]): Placed[][] {
  return alone
    .filter(({ passage }) => passage.lang === 'ko')
    .map((ko) => [ko, ...alone.filter(({ passage }) => passage.lang === 'en' && passage.source === ko.passage.source)])
    .filter((pair) => pair.length > 1);
}

function* pairedRows(running: readonly Placed[]): Generator<void, PlacedRow[]> {
  const whole = (lang: Passage['lang']) => running.filter(({ passage }) => passage.lang === lang);
  const ko = cutFused(whole('ko'), whole('en'));
  const en = cutFused(whole('en'), whole('ko'));
  const texts = (side: readonly Placed[]) => side.map(({ passage }) => passage.text);
  const beads = yield* alignParagraphsInSteps(texts(ko), texts(en));
  return beads.flatMap((bead) => rowOf([...joinPieces(pick(ko, bead.ko)), ...joinPieces(pick(en, bead.en))], bead));
}

function pick(side: readonly Placed[], indices: readonly number[]): Placed[] {
  return indices.flatMap((index) => side[index] ?? []);
}

/** The row of these passages (none where there are none), sure unless a bead says otherwise. */
function rowOf(placed: readonly Placed[], bead?: Bead): PlacedRow[] {
  if (placed.length === 0) return [];
  const side = (lang: Passage['lang']) => placed.filter(({ passage }) => passage.lang === lang);
  const passages = (lang: Passage['lang']) => side(lang).map(({ passage }) => passage);
  const row: Row = {
    ko: passages('ko'),
    en: passages('en'),
    ...(side('other').length > 0 ? { other: passages('other') } : {}),
    confidence: bead?.confidence ?? 1,
    ...(bead?.moved ? { moved: true } : {}),
  };
  return [
    { row, ko: side('ko').map(({ at }) => at), en: side('en').map(({ at }) => at), all: placed.map(({ at }) => at) },
  ];
}
