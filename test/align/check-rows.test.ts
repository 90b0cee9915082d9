import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRows } from '../../src/align/check-rows.ts';
import { mistranslations } from '../../src/align/data/mistranslations.ts';
import type { Language, Passage, Row } from '../../src/article.ts';

describe('numbers', () => {
  it.each([
    ['관람객이 3만명을 넘었다.', 'More than 300,000 people came.', '3만 | 300,000'],
    ['공사에 6조원이 든다.', 'The work costs 6 billion won.', '6조 | 6 billion'],
    ['값이 5.5달러에서 3% 올랐다.', 'The price rose 3 percent from $3.5.', '5.5 | 3.5'],
    ['2020년에 문을 열었다.', 'It opened in 2021.', '2020 | 2021'],
    ['5월로 미뤘다.', 'It was put off to June.', '5 | June'],
    ['어선 50만여척이 피했다.', 'More than 50,000 fishing boats took shelter.', '50만 | 50,000'],
  ])('%s disagrees with %s', (ko, en, expected) => {
    expect(marked([row(ko, en)])).toEqual([`number ${expected}`]);
  });

  it.each([
    ['관람객이 3만명을 넘었다.', 'More than 30,000 people came.'],
    ['약 3만명이 왔다.', 'Some 29,870 people came.'],
    ['50%가 왔다.', 'Half of them came.'],
    ['두 명이 왔다.', 'Two came, 3 percent left.'],
    ['32명이 왔다.', 'Thirty-two people came.'],
    ['240km 떨어져 있다.', 'It is 150 miles away.'],
    ['3%에서 5%로 올랐다.', 'It went from 4 percent to 6 percent.'],
    ['100달러(약 13만원)다.', 'It is 130,000 won.'],
    ['21일 열린다.', 'It opens on Friday.'],
    ['', ''],
  ])('%s is not held against %s', (ko, en) => {
    expect(marked([row(ko, en)])).toEqual([]);
  });

  it('are not compared where the pair is unsure, or one side is empty', () => {
    expect(checkRows([{ ...row('3만명', '300,000 people'), confidence: 0.8 }])).toEqual([]);
    expect(checkRows([row('3만명', ''), row('', '300,000 people')])).toEqual([]);
  });

  it('are marked in the paragraphs joined by line breaks', () => {
    const two: Row = {
      ko: [passage('ko', '문을 열었다.'), passage('ko', '3만명이 왔다.')],
      en: [passage('en', 'It opened.'), passage('en', 'And 300,000 people came.')],
      confidence: 1,
    };
    expect(marked([two])).toEqual(['number 3만 | 300,000']);
  });
});

describe('names', () => {
  const first = row('문하늘 발행인은 웃었다.', 'Publisher Moon Ha-neul smiled.');

  it.each([['Ha-neul Moon'], ['Haneul Moon'], ['Mun Ha-neul'], ['Moon, Haneul']])(
    'a second spelling is told: %s',
    (other) => {
      const found = checkRows([first, row('문하늘 발행인이 말했다.', `${other} said so.`)]);
      expect(found.map(({ kind, row: at }) => [kind, at])).toEqual([
        ['name', 0],
        ['name', 1],
      ]);
      expect(found[0]?.hint?.en).toBe(`문하늘: Moon Ha-neul, ${other}`);
    },
  );

  it.each([
    ['the same spelling', 'Moon Ha-neul said so.'],
    ['another capital', 'Moon Ha-Neul said so.'],
    ['another person', 'Park Ha-neul said so.'],
    ['the family name alone', 'Publisher Moon said so.'],
    ['a longer name', 'Moon Ha-neulbyeol said so.'],
  ])('nothing is told: %s', (_, en) => {
    expect(checkRows([first, row('문하늘 발행인이 말했다.', en)])).toEqual([]);
  });

  it.each([
    ['이성현 기자=', 'Seong-Hyun Lee', 'Lee Sung-hyun'],
    ['하대성 경제부지사는', 'Ha Dae-seong', 'Daesung Ha'],
    ['박정우 시장이', 'Park Jung-woo', 'Bak Jeong-u'],
    ['최영희 의원은', 'Choi Young-hee', 'Choe Yeong-hui'],
  ])('%s: %s, %s', (ko, one, two) => {
    expect(checkRows([row(ko, `${one} came.`), row(ko, `${two} came.`)])).toHaveLength(2);
  });
});

describe('known mistranslations', () => {
  it.each([
    ['강소기업을 키운다.', 'It fosters Jiangsu companies.', '강소 | Jiangsu'],
    ['위도에서 축제가 열린다.', 'A festival is held in Latitude.', '위도 | Latitude'],
    ['강태공들이 모였다.', 'Kang Tae-gong gathered.', '강태공 | Kang Tae-gong'],
    ['민·관이 힘을 모았다.', 'The public and public joined forces.', '민·관 | The public and public'],
    ['시는 사과했다.', 'The city apples.', '사과 | apples'],
  ])('%s as %s', (ko, en, expected) => {
    expect(marked([row(ko, en)])).toEqual([`mistranslation ${expected}`]);
  });

  it.each([
    ['중국 장쑤성에 공장을 세운다.', 'It builds a plant in Jiangsu.'],
    ['위도와 경도를 쟀다.', 'They measured latitude and longitude.'],
    ['사과를 따며 사과했다.', 'They apologized while picking apples.'],
    ['강소기업을 키운다.', 'It fosters small but strong companies.'],
  ])('not %s as %s', (ko, en) => {
    expect(checkRows([row(ko, en)])).toEqual([]);
  });

  it('each carries a hint in both languages', () => {
    for (const { ko, en, hint } of mistranslations) {
      expect(hint.ko).toMatch(/[가-힣]/);
      expect(hint.en).toMatch(/[a-z]/);
      expect([ko.global, en.global]).toEqual([false, false]);
    }
  });
});

describe('the laws', { timeout: 30_000 }, () => {
  const words = fc.constantFrom(
    '3만명',
    '30,000 people',
    '6조원',
    '6 billion won',
    '문하늘 시장은',
    'Moon Ha-neul',
    'Haneul Moon',
    '강소기업',
    'Jiangsu',
    '\n',
    '5월',
    'June',
    '35%',
    '36 percent',
  );
  const text = fc.array(fc.oneof(words, fc.string({ maxLength: 5 })), { maxLength: 8 }).map((parts) => parts.join(' '));
  const rows = fc.array(fc.tuple(text, text), { maxLength: 5 }).map((pairs) => pairs.map(([ko, en]) => row(ko, en)));

  it('spans lie in the texts, rows are in order, and twice is the same', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const checks = checkRows(some);
        expect(checkRows(some)).toEqual(checks);
        expect(checks.map((check) => check.row)).toEqual(
          checks.map((check) => check.row).sort((one, two) => one - two),
        );
        for (const check of checks) {
          for (const lang of ['ko', 'en'] as const) {
            const { start, end } = check[lang];
            const whole = sideOf(some[check.row], lang);
            expect(start >= 0 && start < end && end <= whole.length).toBe(true);
          }
        }
      }),
    );
  });
});

function passage(lang: Language, text: string): Passage {
  return { source: 0, kind: 'paragraph', lang, role: 'text', text };
}

function row(ko: string, en: string): Row {
  const side = (lang: Language, text: string) => (text === '' ? [] : [passage(lang, text)]);
  return { ko: side('ko', ko), en: side('en', en), confidence: 1 };
}

function sideOf(one: Row | undefined, lang: 'ko' | 'en'): string {
  return one?.[lang].map(({ text }) => text).join('\n') ?? '';
}

function marked(rows: readonly Row[]): string[] {
  return checkRows(rows).map(({ kind, row: at, ko, en }) => {
    const [korean, english] = [sideOf(rows[at], 'ko'), sideOf(rows[at], 'en')];
    return `${kind} ${korean.slice(ko.start, ko.end)} | ${english.slice(en.start, en.end)}`;
  });
}
