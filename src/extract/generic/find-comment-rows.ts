import { proseOf } from './measure-frames.ts';
import type { NamedSketch } from './prune-layout.ts';

/** What stands under each of many comments, and under nothing else: a whole short line. */
const offers = String.raw`^[^\n\p{L}]{0,9}(?:repl(?:y|ies)|report(?: (?:comment|abuse))?|antworten|répondre|responder|rispondi|reageren|reageer|svara?|vastaa|odpowiedz|ответить|답글(?:쓰기|달기)?|대댓글|신고(?:하기)?|返信|回复|yanıtla)(?![\p{L}\p{N}]).{0,20}$`;

/** Words without one of which no line offers anything; browsers are slow to prepare what is above. */
const mayOffer =
  /repl|report|antwort|répond|respond|rispond|reag|svar|vastaa|odpowied|ответ|답글|댓글|신고|返信|回复|yanıt/i;

/** What announces them: a whole line too. */
const announces =
  /^\P{L}{0,9}(?:(?:reader |user )?comments?|discussion|(?:leser)?kommentare?|commentaires?|coment[aá]rios|commenti|reacties|komentarze|yorumlar|комментарии|댓글)\P{L}{0,9}$/iu;

/** Longest such line, in characters. */
const longest = 40;

/** Least boxes in a row of comments, and the share of them that offer to answer or to report. */
const fewest = 3;
const leastShare = 0.6;

/** Least prose before comments that are only announced, in characters, and how many blocks below that line they begin at most. */
const leastBefore = 400;
const reach = 8;

/** The boxes of a page that are comments, whatever they are called: rows of boxes alike that offer an answer, or that are announced. */
export function findCommentRows(sketch: NamedSketch): number[] {
  return [...findOffering(sketch), ...findAnnounced(sketch)];
}

function findOffering({ frames, pieces, names }: NamedSketch): number[] {
  const offering = new Set<number>();
  let pattern: RegExp | undefined;
  for (const { block, frame } of pieces) {
    if (block.text.length > longest || !mayOffer.test(block.text)) continue;
    pattern ??= new RegExp(offers, 'imu');
    if (pattern.test(block.text))
      for (let at = frame; at > 0 && !offering.has(at); at = frames[at]?.parent ?? -1) offering.add(at);
  }
  if (offering.size < fewest) return [];
  const around = new Set([...offering].map((at) => frames[at]?.parent));
  const rows = new Map<string, number[]>();
  for (let at = 1; at < frames.length; at += 1) {
    if (!around.has(frames[at]?.parent)) continue;
    const key = `${frames[at]?.parent} ${kindOf({ frames, names }, at)}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [at]);
    else row.push(at);
  }
  const areMost = (row: readonly number[]) => row.filter((at) => offering.has(at)).length >= leastShare * row.length;
  return [...rows.values()].filter((row) => row.length >= fewest && areMost(row)).flat();
}

/** The widest row of boxes of some blocks each that begins soon below a line that announces comments, with no heading after it. */
function findAnnounced(sketch: NamedSketch): number[] {
  const { frames, pieces } = sketch;
  const line = pieces.findIndex(({ block }) => block.text.length <= longest && announces.test(block.text));
  if (line < 0 || pieces.slice(0, line).reduce((sum, piece) => sum + proseOf(piece), 0) < leastBefore) return [];
  const below = pieces.slice(line + 1);
  if (below.some(({ frame }) => frames[frame]?.tag === 'h1')) return [];
  const aroundLine = new Set<number>();
  for (let at = pieces[line]?.frame ?? 0; at >= 0; at = frames[at]?.parent ?? -1) aroundLine.add(at);
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

function areAlike(sketch: NamedSketch, one: number, two: number): boolean {
  return sketch.frames[one]?.parent === sketch.frames[two]?.parent && kindOf(sketch, one) === kindOf(sketch, two);
}

function kindOf({ frames, names }: Pick<NamedSketch, 'frames' | 'names'>, at: number): string {
  return `${frames[at]?.tag} ${(names[at] ?? '').replace(/\S*\d\S*/g, '')}`;
}
