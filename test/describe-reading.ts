import type { Article, Extraction, Passage, Reading } from '../src/article.ts';
import type { HiddenItem } from '../src/clean/clean-page.ts';

/** A reading as a person checks it by eye: every step's outcome, a line each. What a golden holds. */
export function describeReading(extraction: Extraction, reading: Reading, hidden: readonly HiddenItem[]): string {
  const clutter = ['hidden', ...hidden.map(({ reason, evidence }) => `  ${reason}: ${oneLine(evidence)}`)].join('\n');
  if (extraction.state === 'no-article') return `no article: ${extraction.reason}\n\n${clutter}\n`;
  const parts = [describeArticle(extraction.article), clutter];
  if (reading.state === 'article') parts.push(describeLanguages(reading), describeRows(reading));
  return `${parts.join('\n\n')}\n`;
}

function describeArticle(article: Article): string {
  const facts = ['site', 'publisher', 'title', 'subtitle', 'byline', 'published', 'modified'] as const;
  const head = facts.flatMap((name) => (article[name] === undefined ? [] : `${name}: ${oneLine(article[name])}`));
  const excluded = article.excluded.map(({ reason, text }) => `  ${reason}: ${oneLine(text)}`);
  const blocks = article.blocks.flatMap(({ kind, text, picture, links = [] }) => [
    `  ${kind}${picture ? ` (${picture.src})` : ''}: ${oneLine(text)}`,
    ...links.map(({ start, end, href }) => `    link: ${oneLine(text.slice(start, end))} → ${href}`),
  ]);
  return [...head, '', 'excluded', ...excluded, '', 'blocks', ...blocks].join('\n');
}

function describeLanguages({ bilingual }: Extract<Reading, { state: 'article' }>): string {
  const lines = [`language: ${bilingual.language}, ${bilingual.layout}${bilingual.doubtful ? ', doubtful' : ''}`];
  if (bilingual.note !== undefined) lines.push(`note: ${oneLine(bilingual.note)}`);
  return lines.join('\n');
}

/** How much of a passage a row shows, in characters: the blocks above have it whole. */
const glimpse = 40;

function describeRows({ bilingual, rows }: Extract<Reading, { state: 'article' }>): string {
  if (bilingual.layout === 'single') return `rows: ${rows.length}`;
  return [
    'rows',
    ...rows.map(
      ({ ko, en, other = [] }) => `  ${side(ko)} | ${side(en)}${other.length > 0 ? ` | ${side(other)}` : ''}`,
    ),
  ].join('\n');
}

function side(passages: readonly Passage[]): string {
  return passages
    .map(({ role, text }) => {
      const line = oneLine(text);
      return `${role === 'text' ? '' : `[${role}] `}${line.length > glimpse ? `${line.slice(0, glimpse)}…` : line}`;
    })
    .join(' + ');
}

function oneLine(text: string): string {
  return text.replace(/\n/g, ' ⏎ ').replace(/\t/g, ' ⇥ ');
}
