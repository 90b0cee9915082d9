import type { NamedSketch } from './prune-layout.ts';

/** What stands under each of many comments, and under nothing else: a whole short line. */
const offers =
  /^[^\n\p{L}]{0,9}(?:repl(?:y|ies)|report(?: (?:comment|abuse))?|antworten|répondre|responder|rispondi|reageren|reageer|svara?|vastaa|odpowiedz|ответить|답글(?:쓰기|달기)?|대댓글|신고(?:하기)?|返信|回复|yanıtla)(?![\p{L}\p{N}]).{0,20}$/imu;

/** Longest such line, in characters. */
const longest = 40;

/** Least boxes in a row of comments, and the share of them that offer to answer or to report. */
const fewest = 3;
const leastShare = 0.6;

/** The boxes of a page that are comments, whatever they are called: rows of boxes alike, most of which offer an answer. */
export function findCommentRows({ frames, pieces, names }: NamedSketch): number[] {
  const offering = new Set<number>();
  for (const { block, frame } of pieces)
    if (block.text.length <= longest && offers.test(block.text))
      for (let at = frame; at > 0 && !offering.has(at); at = frames[at]?.parent ?? -1) offering.add(at);
  if (offering.size < fewest) return [];
  const around = new Set([...offering].map((at) => frames[at]?.parent));
  const rows = new Map<string, number[]>();
  for (let at = 1; at < frames.length; at += 1) {
    const { parent, tag } = frames[at] ?? { parent: -1, tag: '' };
    if (!around.has(parent)) continue;
    const key = `${parent} ${tag} ${(names[at] ?? '').replace(/\S*\d\S*/g, '')}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [at]);
    else row.push(at);
  }
  return [...rows.values()].filter((row) => isOfComments(row, offering)).flat();
}

function isOfComments(row: readonly number[], offering: ReadonlySet<number>): boolean {
  return row.length >= fewest && row.filter((at) => offering.has(at)).length >= leastShare * row.length;
}
