import { bootstrapError } from './bootstrap.ts';
import { type Corpus, halfOf } from './corpus.ts';
import { goals } from './goals.ts';
import type { PageReading } from './read-pages.ts';
import { type CorpusScore, type PageScore, scoreCorpus, scorePage, type Truth } from './score.ts';

/** One figure of the run. `goal` and `holds` are null where nothing was asked. */
export interface Row {
  readonly corpus: string;
  readonly name: string;
  readonly value: number;
  readonly goal: number | null;
  readonly holds: boolean | null;
}

/** A corpus with its pages scored for each reader, in the order of its truths. */
export interface Scored {
  readonly corpus: Corpus;
  readonly truths: readonly Truth[];
  readonly readings: readonly PageReading[];
  readonly scores: Readonly<Record<Reader, readonly PageScore[]>>;
}

/** The readers, as the report names them. */
const readers = ['ours', 'readability', 'defuddle'] as const;
type Reader = (typeof readers)[number];
const titles: Record<Reader, string> = { ours: 'Clean Break', readability: 'Readability', defuddle: 'defuddle' };

/** Scores what was read of a corpus. */
export function scoreReadings(corpus: Corpus, truths: readonly Truth[], readings: readonly PageReading[]): Scored {
  const of = (reader: Reader) => truths.map((truth, at) => scorePage(truth, readings[at]?.[reader].text ?? ''));
  const scores = { ours: of('ours'), readability: of('readability'), defuddle: of('defuddle') };
  return { corpus, truths, readings, scores };
}

/** The table of a corpus, as lines. */
export function tableOf(scored: Scored): string[] {
  const { corpus, truths, scores, readings } = scored;
  const head = `\n${corpus.name}: ${truths.length} pages`;
  const columns =
    'reader           F1      P      R      word F1  snippet F  junk/page  wrong  dev F     check F   ms med     p95    cold';
  const lines = readers.map((reader) => {
    const score = scoreCorpus(scores[reader]);
    const halves = (['dev', 'check'] as const).map((half) => mainFigure(scoreHalf(scored, reader, half)));
    const times = readings.map((reading) => reading[reader]);
    const cells = [
      score.f1,
      score.precision,
      score.recall,
      score.wordF1,
      score.snippetF,
      score.junkLines,
      score.wrongReads,
    ];
    const shown = [...cells, ...halves].map((value) =>
      value === undefined || Number.isNaN(value) ? '–' : value.toFixed(4),
    );
    const speed = [
      quantile(
        times.map((t) => t.warm),
        0.5,
      ),
      quantile(
        times.map((t) => t.warm),
        0.95,
      ),
      quantile(
        times.map((t) => t.cold),
        0.5,
      ),
    ].map((value) => value.toFixed(1));
    return [
      titles[reader].padEnd(13),
      ...shown.map((cell) => cell.padStart(7)),
      ...speed.map((cell) => cell.padStart(6)),
    ].join('  ');
  });
  return [head, columns, ...lines, errorLine(scored), timeLine(readings), touchLine(readings)];
}

/** The run's figures as rows, ours with their goals. */
export function rowsOf(scored: Scored): Row[] {
  const { corpus, scores, readings } = scored;
  const asked = goals[corpus.name] ?? [];
  const rows = readers.flatMap((reader) =>
    Object.entries(scoreCorpus(scores[reader])).map(([figure, value]) => {
      const goal = reader === 'ours' ? asked.find((candidate) => candidate.figure === figure) : undefined;
      const holds = goal ? (goal.atMost ? value <= goal.value : value >= goal.value) : null;
      return { corpus: corpus.name, name: `${titles[reader]} ${figure}`, value, goal: goal?.value ?? null, holds };
    }),
  );
  const touched = { mutations: sum(readings.map((r) => r.mutations)), requests: sum(readings.map((r) => r.requests)) };
  const untouched = Object.entries(touched).map(([name, value]) => row(corpus, name, value, 0));
  const ratios = (['warm', 'cold'] as const).map((run) =>
    row(corpus, `reading + splitting + aligning ÷ Readability, ${run}`, ratioOf(readings, run), ratioGoals[run]),
  );
  return [...rows, ...untouched, ...ratios];
}

const ratioGoals = { warm: 1.15, cold: 1.35 };

function row(corpus: Corpus, name: string, value: number, goal?: number): Row {
  return { corpus: corpus.name, name, value, goal: goal ?? null, holds: goal === undefined ? null : value <= goal };
}

function scoreHalf(scored: Scored, reader: Reader, half: 'dev' | 'check'): CorpusScore {
  return scoreCorpus(scored.scores[reader].filter((_, at) => halfOf(scored.truths[at]?.id ?? '') === half));
}

/** The figure a corpus is judged by. */
function mainFigure(score: CorpusScore): number | undefined {
  return score.f1 ?? score.snippetF;
}

/** How sure the main figure is, and how sure its lead over Readability, by paired bootstrap. */
function errorLine({ scores }: Scored): string {
  const pairs = scores.ours.map((ours, at) => [ours, scores.readability[at] ?? {}] as const);
  const figureOf = (pages: readonly PageScore[]) => mainFigure(scoreCorpus(pages)) ?? Number.NaN;
  const lead = (pages: readonly (typeof pairs)[number][]) =>
    figureOf(pages.map(([ours]) => ours)) - figureOf(pages.map(([, theirs]) => theirs));
  const error = bootstrapError(scores.ours, figureOf);
  return `  ± ${error.toFixed(4)}; lead over Readability ${lead(pairs).toFixed(4)} ± ${bootstrapError(pairs, lead).toFixed(4)} (paired bootstrap)`;
}

function timeLine(readings: readonly PageReading[]): string {
  return `  reading + splitting + aligning ÷ Readability: warm ${ratioOf(readings, 'warm').toFixed(2)}, cold ${ratioOf(readings, 'cold').toFixed(2)} (CPU time, all pages)`;
}

function touchLine(readings: readonly PageReading[]): string {
  const [mutations, requests] = [sum(readings.map((r) => r.mutations)), sum(readings.map((r) => r.requests))];
  return `  the live pages after reading: ${mutations} mutations, ${requests} requests`;
}

function ratioOf(readings: readonly PageReading[], run: 'warm' | 'cold'): number {
  return sum(readings.map((reading) => reading.ours[run])) / sum(readings.map((reading) => reading.readability[run]));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
