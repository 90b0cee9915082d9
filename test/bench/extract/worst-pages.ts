import { scorePage, type Truth } from './score.ts';

/** What a page lost and what junk it kept, side by side, for the pages that lose most. */
export function worstPages(truths: readonly Truth[], texts: readonly string[], count: number): string[] {
  return truths
    .map((truth, at) => ({ truth, text: texts[at] ?? '', loss: lossOf(truth, texts[at] ?? '') }))
    .sort((a, b) => b.loss - a.loss)
    .slice(0, count)
    .flatMap(({ truth, text, loss }) => [
      `\n#### ${truth.id} · loss ${loss.toFixed(3)} · ${truth.url ?? ''}`,
      ...sideBySide(lostLines(truth, text), keptJunk(truth, text)),
    ]);
}

function lossOf(truth: Truth, text: string): number {
  const score = scorePage(truth, text);
  if (score.wronglyRead !== undefined) return score.wronglyRead ? 1 : 0;
  if (score.shingles) return score.shingles[1] + score.shingles[2];
  return (score.snippets?.lost ?? 0) + (score.snippets?.added ?? 0);
}

function lostLines(truth: Truth, text: string): string[] {
  const wanted = truth.body === undefined ? (truth.must ?? []) : truth.body.split('\n');
  return wanted.filter((line) => line.trim() && shareIn(line, text) < 0.6);
}

function keptJunk(truth: Truth, text: string): string[] {
  if (truth.body === undefined) return (truth.mustNot ?? []).filter((line) => text.includes(line));
  const known = [truth.body, ...(truth.optional ?? [])].join('\n');
  return text.split('\n').filter((line) => shareIn(line, known) < 0.6);
}

/** Share of a line's three-word runs that stand in a text. */
function shareIn(line: string, text: string): number {
  const words = line.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const flat = ` ${(text.match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ')} `;
  const size = Math.min(3, words.length);
  if (size === 0) return 1;
  const runs = Array.from({ length: words.length - size + 1 }, (_, at) => words.slice(at, at + size).join(' '));
  return runs.filter((run) => flat.includes(` ${run} `)).length / runs.length;
}

function sideBySide(lost: readonly string[], junk: readonly string[]): string[] {
  const width = 88;
  const cell = (line: string | undefined) => (line ?? '').slice(0, width).padEnd(width);
  const rows = Math.min(25, Math.max(lost.length, junk.length));
  const head = `${cell(`LOST (${lost.length})`)} | JUNK (${junk.length})`;
  return [head, ...Array.from({ length: rows }, (_, at) => `${cell(lost[at])} | ${cell(junk[at])}`)];
}
