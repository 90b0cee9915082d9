/** What is known of a page: the text of its article, or that it has none. The shape of a corpus's `truth.json`. */
export interface Truth {
  readonly id: string;
  /** The saved page, relative to the corpus. */
  readonly file: string;
  readonly url?: string;
  readonly lang?: string;
  readonly kind: 'article' | 'not-article';
  /** The article's text, one block a line. */
  readonly body?: string;
  /** Lines neither required nor forbidden: standfirst, captions, byline. */
  readonly optional?: readonly string[];
  readonly must?: readonly string[];
  readonly mustNot?: readonly string[];
}

/** How one page was read; the parts that its truth says nothing about are missing. */
export interface PageScore {
  /** Shares of 4-word shingles found, added and lost. */
  readonly shingles?: readonly [found: number, added: number, lost: number];
  readonly wordF1?: number;
  readonly exact?: boolean;
  readonly snippets?: { readonly found: number; readonly lost: number; readonly added: number; readonly left: number };
  /** Unwanted lines that were kept. */
  readonly junkLines?: number;
  /** A page without an article: true where more than 300 characters were read from it. */
  readonly wronglyRead?: boolean;
}

/** The figures of a corpus; a figure no page speaks of is missing. */
export interface CorpusScore {
  f1?: number;
  precision?: number;
  recall?: number;
  wordF1?: number;
  accuracy?: number;
  snippetF?: number;
  junkLines?: number;
  wrongReads?: number;
}

/** Scores the text read from one page: shingles and accuracy as article-extraction-benchmark, words as WCXB, snippets as trafilatura. */
export function scorePage(truth: Truth, text: string): PageScore {
  if (truth.kind === 'not-article') return { wronglyRead: text.length > 300 };
  const read = withoutOptional(text, truth.optional);
  const body = truth.body === undefined ? undefined : withoutOptional(truth.body, truth.optional);
  const countsLines = truth.lang === 'ko' && truth.mustNot !== undefined;
  return {
    ...(body ? { shingles: compareShingles(body, read), wordF1: wordF1(read, body) } : {}),
    ...(body ? { exact: words(body).join(' ') === words(read).join(' ') } : {}),
    ...(truth.must ? { snippets: countSnippets(truth, text, countsLines) } : {}),
    ...(countsLines ? { junkLines: countJunk(truth.mustNot ?? [], read) } : {}),
  };
}

/** Sums pages up: precision and recall are means over the pages that have them, F1 is theirs. */
export function scoreCorpus(pages: readonly PageScore[]): CorpusScore {
  const score: CorpusScore = {};
  const shingles = pages.flatMap((page) => (page.shingles ? [page.shingles] : []));
  if (shingles.length > 0) {
    score.precision = mean(shingles.filter(([found, added]) => found + added > 0).map(precisionOf));
    score.recall = mean(shingles.filter(([found, , lost]) => found + lost > 0).map(recallOf));
    score.f1 = harmonic(score.precision, score.recall);
    score.wordF1 = mean(pages.flatMap((page) => page.wordF1 ?? []));
    score.accuracy = mean(pages.flatMap((page) => (page.exact === undefined ? [] : Number(page.exact))));
  }
  const snippets = pages.flatMap((page) => (page.snippets ? [page.snippets] : []));
  if (snippets.length > 0) score.snippetF = snippetF(snippets);
  const junk = pages.flatMap((page) => page.junkLines ?? []);
  if (junk.length > 0) score.junkLines = mean(junk);
  const negatives = pages.flatMap((page) => page.wronglyRead ?? []);
  if (negatives.length > 0) score.wrongReads = negatives.filter(Boolean).length;
  return score;
}

function withoutOptional(text: string, optional: readonly string[] | undefined): string {
  if (!optional || optional.length === 0) return text;
  const keys = optional.map(keyOf).filter(Boolean);
  const spares = (line: string) => {
    const key = keyOf(line);
    return !key || keys.some((other) => key === other || (key.length > 25 && other.includes(key)));
  };
  const cut = (line: string) =>
    optional.filter((piece) => piece.length > 12).reduce((rest, piece) => rest.split(trim(piece)).join(' '), line);
  return text
    .split('\n')
    .map((line) => (spares(trim(line)) ? '' : cut(trim(line))))
    .filter(Boolean)
    .join('\n');
}

function compareShingles(truth: string, read: string): [number, number, number] {
  const [wanted, got] = [countShingles(truth), countShingles(read)];
  let [found, added, lost] = [0, 0, 0];
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [want, have] = [wanted.get(key) ?? 0, got.get(key) ?? 0];
    found += Math.min(want, have);
    added += Math.max(0, have - want);
    lost += Math.max(0, want - have);
  }
  const all = found + added + lost;
  return all === 0 ? [0, 0, 0] : [found / all, added / all, lost / all];
}

function countShingles(text: string): Map<string, number> {
  const all = words(text);
  const size = 4;
  const starts = Array.from({ length: Math.max(1, all.length - size + 1) }, (_, at) => at);
  return count(starts.map((at) => all.slice(at, at + size).join('\u0001')).filter(Boolean));
}

function wordF1(read: string, truth: string): number {
  const [got, wanted] = [words(read.toLowerCase()), words(truth.toLowerCase())];
  const counts = count(wanted);
  let shared = 0;
  for (const [word, times] of count(got)) shared += Math.min(times, counts.get(word) ?? 0);
  return harmonic(got.length ? shared / got.length : 0, wanted.length ? shared / wanted.length : 0);
}

function countSnippets(truth: Truth, text: string, countsLines: boolean): NonNullable<PageScore['snippets']> {
  const flat = trim(text);
  const isIn = (snippet: string) => flat.includes(trim(snippet));
  const unwanted = countsLines ? [] : (truth.mustNot ?? []);
  const [found, added] = [(truth.must ?? []).filter(isIn).length, unwanted.filter(isIn).length];
  return { found, lost: (truth.must ?? []).length - found, added, left: unwanted.length - added };
}

function countJunk(unwanted: readonly string[], read: string): number {
  const lines = new Set(read.split('\n').map(keyOf));
  return unwanted.filter((line) => lines.has(keyOf(line))).length;
}

function snippetF(pages: readonly NonNullable<PageScore['snippets']>[]): number {
  const sum = (key: 'found' | 'lost' | 'added') => pages.reduce((total, page) => total + page[key], 0);
  const found = sum('found');
  return harmonic(found / (found + sum('added') || 1), found / (found + sum('lost') || 1));
}

function precisionOf([found, added, lost]: NonNullable<PageScore['shingles']>): number {
  return added === 0 && lost === 0 ? 1 : found / (found + added);
}

function recallOf([found, added, lost]: NonNullable<PageScore['shingles']>): number {
  return added === 0 && lost === 0 ? 1 : found / (found + lost);
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function trim(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function keyOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}_]+/gu, '');
}
