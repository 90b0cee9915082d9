/**
 * `npm run bench:checks -- SET.json … [--json FILE]`: how often the number check accuses a right pair (false alarms per
 * twenty articles, over gold pairs and over the aligner's own), and how many planted errors it catches. Sets are those
 * of `bench:align`; `--show` prints the alarms.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { alignParagraphs } from '../../../src/align/align-paragraphs.ts';
import { checkRows } from '../../../src/align/check-rows.ts';
import { readEnglishQuantities } from '../../../src/align/read-english-quantities.ts';
import type { Check, Language, Passage, Row } from '../../../src/article.ts';
import { plantError } from './plant-error.ts';

interface Document {
  readonly id: string;
  readonly ko: readonly string[];
  readonly en: readonly string[];
  readonly gold: readonly (readonly [readonly number[], readonly number[]])[];
}

const args = process.argv.slice(2);
const jsonAt = args.indexOf('--json');
const jsonFile = jsonAt < 0 ? undefined : args[jsonAt + 1];
const sets = args.filter((arg, at) => arg.endsWith('.json') && (jsonAt < 0 || at <= jsonAt));
const showsAlarms = args.includes('--show');
if (sets.length === 0) {
  console.error('usage: npm run bench:checks -- SET.json … [--show] [--json FILE]');
  process.exit(1);
}

const results = sets.map((file) => measure(basename(file, '.json'), JSON.parse(readFileSync(file, 'utf8'))));
console.table(results);
if (jsonFile !== undefined) writeFileSync(jsonFile, `${JSON.stringify(results, null, 2)}\n`);

function measure(set: string, documents: readonly Document[]) {
  const alarms = { number: 0, name: 0, mistranslation: 0 };
  let [planted, caught, spent, aligned] = [0, 0, 0, 0];
  for (const document of documents) {
    const rows = rowsOf(document);
    const began = performance.now();
    const checks = checkRows(rows);
    spent += performance.now() - began;
    for (const check of checks) {
      alarms[check.kind] += 1;
      if (showsAlarms) console.log(document.id, check.kind, quote(rows, check));
    }
    aligned += checkRows(alignedRows(document)).filter(({ kind }) => kind === 'number').length;
    for (const row of rows) {
      const wrong = plantError(textOf(row.en), readEnglishQuantities(textOf(row.en)));
      if (wrong === undefined || checkRows([row]).length > 0) continue;
      planted += 1;
      if (checkRows([{ ...row, en: [passage('en', wrong)] }]).some(({ kind }) => kind === 'number')) caught += 1;
    }
  }
  const perTwenty = (count: number) => round((count / documents.length) * 20);
  return {
    set,
    documents: documents.length,
    numberPer20: perTwenty(alarms.number),
    alignedNumberPer20: perTwenty(aligned),
    namePer20: perTwenty(alarms.name),
    mistranslationPer20: perTwenty(alarms.mistranslation),
    planted,
    caught: round(planted === 0 ? 0 : caught / planted),
    msMean: round(spent / documents.length),
  };
}

function alignedRows({ ko, en }: Document): Row[] {
  return alignParagraphs(ko, en).map((bead) => ({
    ko: bead.ko.map((at) => passage('ko', ko[at] ?? '')),
    en: bead.en.map((at) => passage('en', en[at] ?? '')),
    confidence: bead.confidence,
  }));
}

function rowsOf({ ko, en, gold }: Document): Row[] {
  return gold.map(([korean, english]) => ({
    ko: korean.map((at) => passage('ko', ko[at] ?? '')),
    en: english.map((at) => passage('en', en[at] ?? '')),
    confidence: 1,
  }));
}

function passage(lang: Language, text: string): Passage {
  return { source: 0, kind: 'paragraph', lang, role: 'text', text };
}

function textOf(side: readonly Passage[]): string {
  return side.map(({ text }) => text).join('\n');
}

function quote(rows: readonly Row[], { row, ko, en }: Check): string {
  const around = (text: string, { start, end }: Check['ko']) =>
    `${text.slice(Math.max(0, start - 20), start)}[${text.slice(start, end)}]${text.slice(end, end + 20)}`.replace(
      /\n/g,
      ' ',
    );
  const one = rows[row];
  return one === undefined ? '' : `${around(textOf(one.ko), ko)} <> ${around(textOf(one.en), en)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
