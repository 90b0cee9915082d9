import { describe, expect, it } from 'vitest';
import { alignRows } from '../../src/align/align-rows.ts';
import type { Bilingual, Passage } from '../../src/article.ts';

const korean = [
  '구미시는 20일 5G 센터를 열었다.',
  '시장은 3만명이 일할 것이라고 말했다.',
  '다음 달에는 LG도 참여한다.',
];
const english = [
  'Gumi opened a 5G center on the 20th.',
  'The mayor said 30,000 people would work there.',
  'LG will take part next month.',
];

describe('alignRows', () => {
  it('pairs the title, leaves out the marker and keeps pictures at their place on their own side', () => {
    const rows = alignRows('구미시, 센터 열어', {
      ...blocks,
      passages: [
        ko(0, korean[0]),
        picture(1, '▲ 센터의 모습'),
        ko(2, korean[1]),
        ko(3, korean[2]),
        ko(4, '<아래는 번역 전문이다.>', 'marker'),
        en(5, 'Gumi opens its center', 'title'),
        en(6, '-Reporter Kim', 'byline'),
        en(7, english[0]),
        en(8, english[1]),
        en(9, english[2]),
      ],
    });
    expect(rows.map(sides)).toEqual(['-1|5', '|6', '0|7', '1|', '2|8', '3|9']);
    expect(rows[0]?.confidence).toBe(1);
    expect(rows[3]?.confidence).toBe(1);
  });

  it('pairs a byline under the text with the one that opens the translation, and marks that it moved', () => {
    const rows = alignRows('구미시, 센터 열어', {
      ...blocks,
      passages: [
        ...korean.map((text, at) => ko(at, text)),
        ko(3, '문일솔 기자 sol@example.kr'),
        ko(4, '<아래는 번역 전문이다.>', 'marker'),
        en(5, 'Gumi opens its center', 'title'),
        en(6, 'Reporter Moon Il-sol sol@example.kr', 'byline'),
        ...english.map((text, at) => en(7 + at, text)),
      ],
    });
    expect(rows.map(sides)).toEqual(['-1|5', '0|7', '1|8', '2|9', '3|6']);
    expect(rows.map(({ moved }) => moved)).toEqual([undefined, undefined, undefined, undefined, true]);
  });

  it('pairs the two halves of a caption in both languages', () => {
    const rows = alignRows('', {
      ...blocks,
      passages: [
        ko(0, korean[0]),
        picture(1, '▲ 김 위원이 센터를 보고 있다.'),
        { ...picture(1, 'Member Kim looks at the center.'), lang: 'en' },
        ko(2, korean[1]),
        en(3, english[0]),
        en(4, english[1]),
      ],
    });
    expect(rows.map(sides)).toEqual(['0|3', '1|1', '2|4']);
  });

  it('pairs the two halves of a note in both languages before the marker, but not a block cut by the marker', () => {
    const rows = alignRows('', {
      ...blocks,
      passages: [
        ko(0, korean[0]),
        ko(1, '*필자/김 시인. 구미에 산다.'),
        en(1, '*Writer/Kim, a poet who lives in Gumi.'),
        ko(2, korean[1]),
        ko(3, korean[2]),
        ko(3, '<아래는 번역 전문이다.>', 'marker'),
        en(3, english[0]),
        en(4, english[1]),
        en(5, english[2]),
      ],
    });
    expect(rows.map(sides)).toEqual(['0|3', '1|1', '2|4', '3|5']);
  });

  it('keeps a picture alone though another caption is in both languages, and pairs captions that stand apart', () => {
    const rows = alignRows('', {
      ...blocks,
      passages: [
        picture(0, '▲ 물레방아가 다시 돈다.'),
        ko(1, korean[0]),
        picture(2, '▲ 김 위원이 센터를 보고 있다.'),
        { ...picture(2, 'Member Kim looks at the center.'), lang: 'en' },
        ko(3, korean[1]),
        en(4, english[0]),
        en(5, english[1]),
      ],
    });
    expect(rows.map(sides)).toEqual(['0|', '1|4', '2|2', '3|5']);
    const apart = alignRows('', {
      ...blocks,
      layout: 'interleaved',
      passages: [
        picture(0, '▲ LG 센터의 모습 © 구미시'),
        { ...picture(1, '▲ View of the LG center © Gumi City'), lang: 'en' },
        ko(2, korean[0]),
        en(3, english[0]),
      ],
    });
    expect(apart.map(sides)).toEqual(['0|1', '2|3']);
  });

  it('gives an article in one language one row a passage', () => {
    const rows = alignRows('제목', {
      ...blocks,
      language: 'ko',
      layout: 'single',
      passages: [ko(0, 'ㄱ'), ko(1, 'ㄴ')],
    });
    expect(rows.map(sides)).toEqual(['-1|', '0|', '1|']);
    expect(
      alignRows('Title', { ...blocks, language: 'en', layout: 'single', passages: [en(0, 'a')] }).map(sides),
    ).toEqual(['|-1', '|0']);
  });

  it('keeps passages in neither language on a row of their own, at their place', () => {
    const rows = alignRows('', {
      ...blocks,
      passages: [
        ko(0, korean[0]),
        { ...ko(1, '東京で会見した。'), lang: 'other' },
        ko(2, korean[1]),
        en(3, english[0]),
        en(4, english[1]),
      ],
    });
    expect(rows.map((row) => row.other?.[0]?.source ?? sides(row))).toEqual(['0|3', 1, '2|4']);
  });

  it('aligns pages that take turns', () => {
    const passages = korean.flatMap((text, at) => [en(2 * at, english[at]), ko(2 * at + 1, text)]);
    const rows = alignRows('제목', { ...blocks, layout: 'interleaved', passages });
    expect(rows.map(sides)).toEqual(['-1|', '1|0', '3|2', '5|4']);
  });

  it('cuts a translation that was pasted as one block, and loses nothing of it', () => {
    const block = english.join(' ');
    const rows = alignRows('', {
      ...blocks,
      passages: [ko(0, korean[0]), ko(1, korean[1]), ko(2, korean[2]), en(3, block)],
    });
    expect(rows.map((row) => row.en.map(({ text }) => text))).toEqual(english.map((text) => [text]));
    expect(rows.map(sides)).toEqual(['0|3', '1|3', '2|3']);
  });

  it('gives no rows for nothing', () => {
    expect(alignRows('', { ...blocks, passages: [] })).toEqual([]);
  });
});

const blocks: Bilingual = { language: 'ko+en', layout: 'blocks', passages: [], doubtful: false };

function ko(source: number, text = '', role: Passage['role'] = 'text'): Passage {
  return { source, kind: 'paragraph', lang: 'ko', role, text };
}

function en(source: number, text = '', role: Passage['role'] = 'text'): Passage {
  return { ...ko(source, text, role), lang: 'en' };
}

function picture(source: number, text: string): Passage {
  return { ...ko(source, text), kind: 'figure' };
}

/** A row in short: the sources of its Korean side, a bar, those of its English side. */
function sides(row: { ko: readonly Passage[]; en: readonly Passage[] }): string {
  return [row.ko, row.en].map((side) => side.map(({ source }) => source).join(',')).join('|');
}
