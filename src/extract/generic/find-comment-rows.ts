import { bareText } from '../collapse-text.ts';
import { framesAbove } from './frames-above.ts';
import { isHeading } from './is-heading.ts';
import { makingOf } from './making-of.ts';
import { proseOf } from './measure-frames.ts';
import type { NamedSketch } from './prune-layout.ts';
import { lineWords } from './split-words.ts';

/** What stands under each of many comments, and under nothing else: the first word of a short line. */
const offers = new Set(
  (
    'reply replies report antworten répondre responder rispondi reageren reageer svar svara vastaa odpowiedz ответить 답글 ' +
    '답글쓰기 답글달기 대댓글 신고 신고하기 返信 回复 yanıtla'
  ).split(' '),
);

/** Letters without which no line offers anything; browsers are slow to prepare patterns that ask for either case. */
const mayOffer =
  /repl|report|antwort|répond|respond|rispond|reag|svar|vastaa|odpowied|ответ|답글|댓글|신고|返信|回复|yanıt/;

/** How much may stand before such a word and after it, in characters. */
const longestBefore = 9;
const longestAfter = 20;

/** How long ago something was written, in lower case; and what no line says it without. */
const ago =
  /\d\s?[a-z]{0,7} ago\b|\ban? (?:minute|hour|day|week|month|year) ago\b|\bvor (?:\d+|einem|einer) (?:sek|min|stunde|tag|woche|monat|jahr)|\bil y a \d|\bhace \d|\bhá \d|\d\s?(?:초|분|시간|일|주|개월|달|년)\s?전/;
const mayBeAgo = / ago|vor |il y a|hace |há |전/;

/** On which day and at what time: in all signs ("04.05.2026 10:12"), or with a month's name ("May 4, 2026 at 10:12"). */
const stamp = /\d[./-]\s?\d+[./-]\s?\d+\.?,?\s\D{0,3}\d+:|\d,? (?:19|20)\d\d\D{1,6}\d+:/;
const mayBeStamp = /\d:\d\d/;

/** What boxes of a report that goes on as things happen are called. */
const live = /live|update|timeline|ticker|event/i;

/** What announces them: a whole line too, but for a number; and what is in all of those. */
const announcements = new Set(
  (
    'comment comments readercomments usercomments discussion kommentar kommentare leserkommentare commentaire ' +
    'commentaires comentários comentarios commenti reacties komentarze yorumlar комментарии 댓글'
  ).split(' '),
);
const mayAnnounce = /comment|discuss|kommentar|coment|reacties|komentarz|yorum|коммент|댓글/;

/** Longest such line, in characters. */
const longest = 40;

/** Least boxes in a row of comments, and the share of them that offer to answer or to report. */
const fewest = 3;
const leastShare = 0.6;

/** Least prose before comments that are only announced, in characters, and how many blocks below that line they begin at most. */
const leastBefore = 400;
const reach = 8;

/**
 * The boxes of a page that are comments, whatever they are called: rows of boxes alike that offer an answer, that say
 * when they were written, or that are announced.
 */
export function findCommentRows(sketch: NamedSketch): number[] {
  return [...findOffering(sketch), ...findDated(sketch), ...findAnnounced(sketch)];
}

function findOffering(sketch: NamedSketch): number[] {
  return rowsThatSay(sketch, (text) => mayOffer.test(text) && text.split('\n').some(offersAnswer)).flat();
}

function offersAnswer(line: string): boolean {
  const [word = ''] = lineWords(line);
  const from = line.indexOf(word);
  return offers.has(word) && from <= longestBefore && line.length - from - word.length <= longestAfter;
}

function saysWhen(text: string): boolean {
  return (mayBeAgo.test(text) && ago.test(text)) || (mayBeStamp.test(text) && stamp.test(text));
}

/** Rows below an article that say how long ago, or when to the minute; reports that go on and on are dated too, but come first, with headings or a name. */
function findDated(sketch: NamedSketch): number[] {
  const { frames, pieces, names } = sketch;
  const rows = rowsThatSay(sketch, saysWhen);
  if (rows.length === 0) return [];
  const before = new Map<number, number>();
  const headed = new Set<number>();
  let sum = 0;
  for (const piece of pieces) {
    const isHead = isHeading(frames[piece.frame]?.tag);
    for (let at = piece.frame; at > 0; at = frames[at]?.parent ?? 0) {
      if (!before.has(at)) before.set(at, sum);
      if (isHead) headed.add(at);
    }
    sum += proseOf(piece);
  }
  const isBelow = (row: readonly number[]) => row.every((at) => (before.get(at) ?? leastBefore) >= leastBefore);
  return rows.filter((row) => isBelow(row) && !row.some((at) => headed.has(at) || live.test(names[at] ?? ''))).flat();
}

/** Rows of boxes alike in most of which a short line says something; it is asked of a line in lower case. */
function rowsThatSay(sketch: NamedSketch, says: (text: string) => boolean): number[][] {
  const { frames, pieces } = sketch;
  const saying = new Set<number>();
  for (const { block, frame } of pieces)
    if (block.text.length <= longest && says(block.text.toLowerCase()))
      for (let at = frame; at > 0 && !saying.has(at); at = frames[at]?.parent ?? -1) saying.add(at);
  if (saying.size < fewest) return [];
  const around = new Set([...saying].map((at) => frames[at]?.parent));
  const rows = new Map<string, number[]>();
  for (let at = 1; at < frames.length; at += 1) {
    if (!around.has(frames[at]?.parent)) continue;
    const key = `${frames[at]?.parent} ${makingOf(sketch, at)}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [at]);
    else row.push(at);
  }
  const areMost = (row: readonly number[]) => row.filter((at) => saying.has(at)).length >= leastShare * row.length;
  return [...rows.values()].filter((row) => row.length >= fewest && areMost(row));
}

/** The widest row of boxes of some blocks each that begins soon below a line that announces comments, with no heading after it. */
function findAnnounced(sketch: NamedSketch): number[] {
  const { frames, pieces } = sketch;
  const line = pieces.findIndex(({ block }) => announces(block.text));
  if (line < 0 || pieces.slice(0, line).reduce((sum, piece) => sum + proseOf(piece), 0) < leastBefore) return [];
  const below = pieces.slice(line + 1);
  if (below.some(({ frame }) => frames[frame]?.tag === 'h1')) return [];
  const aroundLine = framesAbove(sketch, pieces[line]?.frame ?? 0);
  const held = new Map<number, number>();
  for (const { frame } of below)
    for (let at = frame; !aroundLine.has(at); at = frames[at]?.parent ?? 0) held.set(at, (held.get(at) ?? 0) + 1);
  const boxes = [...held].filter(([, count]) => count > 1).map(([at]) => at);
  for (const { frame } of below.slice(0, reach)) {
    const row = wayUp(frames, frame, aroundLine).map((at) => boxes.filter((box) => areAlike(sketch, at, box)));
    const widest = row.findLast(({ length }) => length >= fewest);
    if (widest !== undefined) return widest;
  }
  return [];
}

function wayUp(frames: NamedSketch['frames'], from: number, top: ReadonlySet<number>): number[] {
  const way: number[] = [];
  for (let at = from; !top.has(at); at = frames[at]?.parent ?? 0) way.push(at);
  return way;
}

function announces(text: string): boolean {
  if (text.length > longest || !mayAnnounce.test(text.toLowerCase())) return false;
  return announcements.has(bareText(text).replace(/^\d+|\d+$/g, ''));
}

function areAlike(sketch: NamedSketch, one: number, two: number): boolean {
  return sketch.frames[one]?.parent === sketch.frames[two]?.parent && makingOf(sketch, one) === makingOf(sketch, two);
}
