import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignRows } from '../../src/align/align-rows.ts';
import { placeLinks } from '../../src/align/place-links.ts';
import type { Bilingual, Link, Passage, Row } from '../../src/article.ts';

const ko = [
  '가온시는 20일 전기버스 7대를 골목에 넣는다고 밝혔다.',
  '시장은 3만명이 버스를 탈 것이라고 말했다.',
  '그렇다고 한다.',
  '다음 달에는 LG도 참여한다.',
  '표는 1,200원이다.',
];
const en = [
  'Gaon will put seven electric buses into its alleys on the 20th, the city said.',
  'The mayor said 30,000 people would take the bus.',
  'They say so.',
  'LG will take part next month.',
  'A ticket is 1,200 won.',
];

describe('placeLinks', () => {
  it('finds the words of a passage that was cut into its sentences and shared out', () => {
    const fused = passage('en', 9, en.join(' '));
    const bilingual: Bilingual = {
      language: 'ko+en',
      layout: 'blocks',
      doubtful: false,
      passages: [...ko.map((text, at) => passage('ko', at, text)), fused],
    };
    const rows = placeLinks(alignRows('', bilingual), bilingual.passages);
    expect(rows.filter((row) => row.en.length > 0).length).toBeGreaterThan(1);
    expectInPlace(rows);
    expect(wordsLinked(rows, 'en')).toEqual(en.join(' ').split(' '));
  });

  it('tells sentences apart that say the same', () => {
    const whole = passage('ko', 0, '그렇다. 아니다. 그렇다.', [{ start: 10, end: 13, href: 'https://a.example/' }]);
    const pieces = ['그렇다.', '아니다.', '그렇다.'].map(
      (text): Row => ({ ko: [{ ...whole, text }], en: [], confidence: 1 }),
    );
    expect(placeLinks(pieces, [whole]).map((row) => row.ko[0]?.links)).toEqual([
      undefined,
      undefined,
      [{ start: 0, end: 3, href: 'https://a.example/' }],
    ]);
  });

  it('finds what moved without losing its way', () => {
    const whole = passage('en', 0, 'One. Two. Three.');
    const piece = (text: string, moved?: true): Row => ({
      ko: [],
      en: [{ ...whole, text }],
      confidence: 1,
      ...(moved && { moved }),
    });
    const rows = placeLinks([piece('Three.', true), piece('One. Two.')], [whole]);
    expect(rows.map((row) => row.en[0]?.links?.map(({ start, href }) => [start, href]))).toEqual([
      [[0, '#0-Three.']],
      [
        [0, '#0-One.'],
        [5, '#0-Two.'],
      ],
    ]);
  });

  it('keeps every link at its words, and the rows as they are', () => {
    const text = (all: readonly string[]) =>
      fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
    const passages = fc.tuple(
      fc.array(text(ko), { minLength: 1, maxLength: 6 }),
      fc.array(text(en), { minLength: 1, maxLength: 6 }),
    );
    fc.assert(
      fc.property(passages, fc.boolean(), ([korean, english], figures) => {
        const kind = figures ? 'figure' : 'paragraph';
        const all = [
          ...korean.map(
            (words, at) => ({ ...passage('ko', at, words), kind: at === 1 ? kind : 'paragraph' }) as Passage,
          ),
          ...english.map((words, at) => passage('en', korean.length + at, words)),
        ];
        const bilingual: Bilingual = { language: 'ko+en', layout: 'blocks', doubtful: false, passages: all };
        const bare = { ...bilingual, passages: all.map(({ links: _, ...rest }) => rest) };
        const rows = placeLinks(alignRows('', bilingual), all);
        expectInPlace(rows);
        expect(
          rows.map(({ ko, en, ...rest }) => ({ ...rest, ko: ko.map(withoutLinks), en: en.map(withoutLinks) })),
        ).toEqual(alignRows('', bare));
        for (const lang of ['ko', 'en'] as const)
          expect(wordsLinked(rows, lang).sort()).toEqual(
            (lang === 'ko' ? korean : english).join(' ').split(' ').sort(),
          );
      }),
      { numRuns: 60 },
    );
  });
});

function passage(
  lang: 'ko' | 'en',
  source: number,
  text: string,
  links: readonly Link[] = linkWords(text, source),
): Passage {
  return { source, kind: 'paragraph', lang, role: 'text', text, links };
}

function linkWords(text: string, source: number): Link[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    href: `#${source}-${word}`,
  }));
}

function expectInPlace(rows: readonly Row[]): void {
  for (const { source, text, links = [] } of rows.flatMap((row) => [...row.ko, ...row.en]))
    for (const { start, end, href } of links) expect(href).toBe(`#${source}-${text.slice(start, end)}`);
}

function wordsLinked(rows: readonly Row[], lang: 'ko' | 'en'): string[] {
  return rows.flatMap((row) =>
    row[lang].flatMap(({ text, links = [] }) => links.map(({ start, end }) => text.slice(start, end))),
  );
}

function withoutLinks({ links: _, ...rest }: Passage): Passage {
  return rest;
}
