import type { CorpusScore } from './score.ts';

/** A figure to reach; `atMost` where less is better. */
export interface Goal {
  readonly figure: keyof CorpusScore;
  readonly value: number;
  readonly atMost?: true;
}

/** The goals, by the corpus's name. Other corpora are measured without one. */
export const goals: Readonly<Record<string, readonly Goal[]>> = {
  scrapinghub: [{ figure: 'f1', value: 0.982 }],
  fundus: [{ figure: 'f1', value: 0.975 }],
  'wcxb-articles': [{ figure: 'wordF1', value: 0.955 }],
  trafilatura: [{ figure: 'snippetF', value: 0.925 }],
  korean: [
    { figure: 'f1', value: 0.99 },
    { figure: 'junkLines', value: 0.3, atMost: true },
    { figure: 'wrongReads', value: 0, atMost: true },
  ],
};
