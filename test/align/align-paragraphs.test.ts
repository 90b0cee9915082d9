import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignParagraphs, alignParagraphsInSteps } from '../../src/align/align-paragraphs.ts';
import { finish } from '../../src/align/finish.ts';
import { runInSlices } from '../../src/align/run-in-slices.ts';
import type { Bead } from '../../src/article.ts';

const korean = [
  '구미시는 20일 구미전자정보기술원에서 새 연구센터의 문을 열었다고 밝혔다.',
  '▲ 개소식 모습  © 구미시',
  '센터에는 3년 동안 120억원이 들어갔다. 연구원 85명이 일하게 된다.',
  '하대성 부지사는 “지역 기업의 경쟁력을 높이는 계기가 될 것”이라고 말했다.',
  'LG와 삼성은 5G 시험장을 함께 쓰기로 했다.',
  '시는 2026년까지 홀로그램 산업단지도 조성할 계획이다.',
];
const english = [
  'Gumi City said on the 20th that it opened a new research center at the Gumi Electronics and Information Technology Institute.',
  '12 billion won went into the center over three years. 85 researchers will work there.',
  'Vice Governor Ha Dae-seong said, “It will be an opportunity to raise the competitiveness of local companies.”',
  'LG and Samsung decided to share the 5G test bed.',
  'The city also plans to build a hologram industrial complex by 2026.',
];

describe('alignParagraphs', () => {
  it('leaves a caption alone and pairs the rest', () => {
    expect(sides(alignParagraphs(korean, english))).toEqual(['0|0', '1|', '2|1', '3|2', '4|3', '5|4']);
  });

  it('joins lines of verse, though they end like captions', () => {
    const poem = [
      '흐르는 강물 위에',
      '달빛이 부서진다',
      '나는 노를 놓고',
      '물소리를 듣는다',
      '건너편 마을에서',
      '개가 짖고',
      '불이 하나 꺼진다',
    ];
    const lines = ['On the flowing river', 'Moonlight breaks', 'I put down the oar', 'I listen to the sound of water'];
    const rest = ['From the village across a dog barks', 'And one light goes out'];
    expect(sides(alignParagraphs(poem, [...lines, ...rest]))).toEqual(['0|0', '1|1', '2|2', '3|3', '4,5|4', '6|5']);
    const fused = ['On the flowing river moonlight breaks', 'I put down the oar and listen to the sound of water'];
    expect(sides(alignParagraphs(poem, [...fused, ...rest]))).toEqual(['0,1|0', '2,3|1', '4,5|2', '6|3']);
  });

  it('leaps over a marked caption, and keeps the short sentence beside it', () => {
    const ko = [
      '그는 문을 열었다. 방은 비어 있었다.',
      '아무도 없었다.',
      '▲ 빈 방의 모습 © 오하늘 기자',
      '책상에는 5권의 책이 있었다.',
      '그는 책을 팔았다.',
    ];
    const en = [
      'He opened the door. The room was empty. No one was there. There were 5 books on the desk.',
      'He sold the books.',
    ];
    expect(sides(alignParagraphs(ko, en))).toEqual(['0,1,3|0', '2|', '4|1']);
  });

  it('joins what the translation merged or cut', () => {
    const merged = [english[0], `${english[1]} ${english[2]}`, english[3], english[4]].map(String);
    const plain = korean.filter((_, at) => at !== 1);
    expect(sides(alignParagraphs(plain, merged))).toEqual(['0|0', '1,2|1', '3|2', '4|3']);
    const [one = '', two = ''] = (english[1] ?? '').split(/(?<=years\.) /);
    expect(sides(alignParagraphs(plain, [english[0] ?? '', one, two, ...english.slice(2)]))).toEqual([
      '0|0',
      '1|1,2',
      '2|3',
      '3|4',
      '4|5',
    ]);
  });

  it('leaps over a caption in the middle of a merged paragraph', () => {
    const ko = [korean[0], korean[2], korean[1], korean[3], korean[4]].map(String);
    const en = [english[0], `${english[1]} ${english[2]}`, english[3]].map(String);
    expect(sides(alignParagraphs(ko, en))).toEqual(['0|0', '1,3|1', '2|', '4|2']);
  });

  it('pairs an English that stops in the middle of a paragraph', () => {
    const plain = korean.filter((_, at) => at !== 1);
    const cut = [english[0], english[1], 'Vice Governor Ha Dae-seong said, “It will be'].map(String);
    expect(sides(alignParagraphs(plain, cut))).toEqual(['0|0', '1|1', '2|2', '3|', '4|']);
  });

  it('pairs a byline that moved, and says so', () => {
    const plain = korean.filter((_, at) => at !== 1);
    const beads = alignParagraphs([...plain, '이성현 기자'], ['-Reporter Seong-hyun Lee', ...english]);
    expect(sides(beads)).toEqual(['0|1', '1|2', '2|3', '3|4', '4|5', '5|0']);
    expect(beads.filter(({ moved }) => moved).map(({ ko }) => ko)).toEqual([[5]]);
  });

  it('takes no caption for the byline of its photographer', () => {
    const ko = [korean[0], '▲ 개소식에서 인사하는 하대성 부지사.     © 이성현 기자', ...korean.slice(2)].map(String);
    const beads = alignParagraphs(ko, ['-Reporter Lee Seong-hyun', ...english]);
    expect(sides(beads)).toEqual(['|0', '0|1', '1|', '2|2', '3|3', '4|4', '5|5']);
  });
});

describe('laws of alignParagraphs', () => {
  const paragraph = fc.oneof(
    fc.constantFrom(...korean, ...english),
    fc.string({ maxLength: 60 }),
    fc.string({ unit: fc.constantFrom('가', '나', '다.', ' ', '3', 'A', 'b', '“', '\n', '©'), maxLength: 80 }),
  );
  const text = fc.array(paragraph, { maxLength: 8 });

  it('puts every paragraph in exactly one bead, in order unless it moved', () => {
    fc.assert(
      fc.property(text, text, (ko, en) => {
        const beads = alignParagraphs(ko, en);
        expect(beads.flatMap((bead) => bead.ko).sort(byNumber)).toEqual(ko.map((_, at) => at));
        expect(beads.flatMap((bead) => bead.en).sort(byNumber)).toEqual(en.map((_, at) => at));
        const still = beads.filter(({ moved, ko, en }) => !moved && ko.length > 0 && en.length > 0);
        expect(still.flatMap((bead) => bead.en)).toEqual(still.flatMap((bead) => bead.en).sort(byNumber));
        expect(still.map((bead) => bead.ko[0])).toEqual(still.map((bead) => bead.ko[0]).sort(byNumber));
        for (const bead of beads) {
          expect(bead.ko.length + bead.en.length).toBeGreaterThan(0);
          expect(bead.confidence).toBeGreaterThanOrEqual(0);
          expect(bead.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same every time, at one go or in slices', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (ko, en) => {
        const beads = alignParagraphs(ko, en);
        expect(finish(alignParagraphsInSteps(ko, en))).toEqual(beads);
        let time = 0;
        expect(
          await runInSlices(
            alignParagraphsInSteps(ko, en),
            async () => {},
            () => (time += 20),
          ),
        ).toEqual(beads);
      }),
      { numRuns: 20 },
    );
  });

  it('is blind to white space', () => {
    fc.assert(
      fc.property(text, text, (ko, en) => {
        const wide = (side: string[]) => side.map((paragraph) => `\t ${paragraph.replace(/\s/g, ' \n ')} `);
        expect(alignParagraphs(wide(ko), wide(en))).toEqual(alignParagraphs(ko, en));
      }),
      { numRuns: 40 },
    );
  });

  it('pairs identical texts one to one', () => {
    fc.assert(
      fc.property(text, (ko) => {
        expect(sides(alignParagraphs(ko, ko))).toEqual(ko.map((_, at) => `${at}|${at}`));
      }),
    );
  });

  it('leaves everything alone where one side is empty', () => {
    fc.assert(
      fc.property(text, (ko) => {
        expect(sides(alignParagraphs(ko, []))).toEqual(ko.map((_, at) => `${at}|`));
        expect(sides(alignParagraphs([], ko))).toEqual(ko.map((_, at) => `|${at}`));
      }),
    );
  });

  it('aligns five hundred paragraphs a side right', () => {
    const pairs = Array.from({ length: 500 }, (_, at) => ({
      ko: `${at + 11}번째 안건으로 시의회는 예산 ${at * 7 + 13}억원을 승인했다.`,
      en: `As item number ${at + 11}, the city council approved a budget of ${at * 7 + 13}00 million won.`,
    }));
    const beads = alignParagraphs(
      pairs.map(({ ko }) => ko),
      pairs.map(({ en }) => en),
    );
    expect(sides(beads)).toEqual(pairs.map((_, at) => `${at}|${at}`));
  });
});

function sides(beads: readonly Bead[]): string[] {
  return beads.map(({ ko, en }) => `${ko.join()}|${en.join()}`);
}

function byNumber(one: number | undefined, two: number | undefined): number {
  return (one ?? 0) - (two ?? 0);
}
