import type { Row, SentencePair, Span } from '../article.ts';
import { passageText } from './passage-text.ts';
import type { SpeechOrder } from './settings.ts';

/** One thing to say: a sentence of one side of a row. */
export interface Utterance {
  readonly row: number;
  readonly lang: 'ko' | 'en';
  readonly span: Span;
  readonly text: string;
}

/** Plans what is said from a row on: one language alone, or each sentence in Korean and then in English. */
export function planSpeech(
  rows: readonly Row[],
  from: number,
  order: SpeechOrder,
  sentences: (row: number) => readonly SentencePair[],
): Utterance[] {
  const langs = order === 'both' ? (['ko', 'en'] as const) : [order];
  return rows.flatMap((row, at) => {
    if (at < from) return [];
    return sentences(at).flatMap((pair) => langs.flatMap((lang) => spoken(row, at, lang, pair[lang])));
  });
}

function spoken(row: Row, at: number, lang: 'ko' | 'en', spans: readonly Span[]): Utterance[] {
  const text = passageText(row[lang]);
  return spans.flatMap((span) => {
    const words = text.slice(span.start, span.end).trim();
    return /[\p{L}\p{N}]/u.test(words) ? [{ row: at, lang, span, text: words }] : [];
  });
}
