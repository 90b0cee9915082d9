import { describe, expect, it } from 'vitest';
import type { Bilingual, Block } from '../../src/article.ts';
import { splitLanguages } from '../../src/split/split-languages.ts';
import { en, enTitle, ko, marker, title } from './lighthouse.ts';

describe('captions', () => {
  it.each([
    [
      'full stop before',
      '▲ 박나래 관장이 전시실을 둘러보고 있다.',
      'Director Park Na-rae looks around the exhibition hall.',
    ],
    [
      'credit before',
      '▲ 박나래 관장이 전시실을 둘러보고 있다. ⓒ 해랑일보',
      '▲ Director Park Na-rae looks around the exhibition hall.',
    ],
    ['no full stop', '▲ 전시실을 둘러보는 박나래 관장', 'Director Park Na-rae looking around the hall'],
  ])('are cut at the change of script: %s', (_, first, second) => {
    const picture = { src: 'https://www.example.com/a.jpg', alt: '' };
    const figure: Block = { kind: 'figure', text: `${first} ${second}`, picture };
    const { passages } = splitLanguages(
      [...paragraphs(ko[0] ?? ''), figure, ...paragraphs(...ko.slice(1), marker, ...en)],
      title,
    );
    expect(passages.filter(({ source }) => source === 1)).toEqual([
      { source: 1, kind: 'figure', lang: 'ko', role: 'text', text: first, picture },
      { source: 1, kind: 'figure', lang: 'en', role: 'text', text: second },
    ]);
  });

  it.each([
    ['a name in Latin letters', '▲ 새 학교가 들어설 자리. © Haerang Education Office'],
    ['a product', '▲ 새 전기차 아이로 에어 Iro Air Long Range 2'],
    ['an English quotation', '▲ 벽에 “The sea gives and the sea takes away”라고 적혀 있다.'],
  ])('stay whole: %s', (_, text) => {
    const figure: Block = { kind: 'figure', text };
    const out = splitLanguages([figure, ...paragraphs(...ko, marker, ...en)], title);
    expect(out.passages.filter(({ source }) => source === 0)).toEqual([
      { source: 0, kind: 'figure', lang: 'ko', role: 'text', text },
    ]);
  });

  it('stay whole in an article of one language', () => {
    const text = '▲ 박나래 관장이 전시실을 둘러보고 있다. Director Park Na-rae looks around the exhibition hall.';
    const out = splitLanguages([...paragraphs(...ko, ...ko), { kind: 'figure', text }], title);
    expect(out).toMatchObject({ language: 'ko', layout: 'single' });
    expect(out.passages.at(-1)?.text).toBe(text);
  });

  it('a Korean caption inside the English part is Korean', () => {
    const figure: Block = { kind: 'figure', text: '▲ 전시실의 등대 모형' };
    const out = splitLanguages(
      [...paragraphs(...ko, marker, en[0] ?? ''), figure, ...paragraphs(...en.slice(1))],
      title,
    );
    expect(out.passages.find(({ kind }) => kind === 'figure')?.lang).toBe('ko');
  });
});

describe('bylines', () => {
  it.each([
    ['-Reporter Park Jeong-dae'],
    ['- Reporter Oh Ha-neul'],
    ['-Publisher Moon Hae-rang'],
    ['-KIM Na-rae Poet'],
    ['By Oh Ha-neul'],
    ['BY OH HANEUL'],
    ['-reporter Oh Ha-neul'],
    ['Reporter Oh Ha-neul'],
    ['- Oh Ha-neul, Columnist'],
  ])('%s', (byline) => {
    const out = splitLanguages(paragraphs(...ko, marker, enTitle, byline, ...en), title);
    expect(out.passages.filter(({ role }) => role === 'byline').map(({ text }) => text)).toEqual([byline]);
    expect(out.passages.filter(({ role }) => role === 'title').map(({ text }) => text)).toEqual([enTitle]);
  });

  it.each([
    ['a dateline', '[Haerang News] Reporter Oh Ha-neul = The museum stays closed until June.'],
    ['a sentence', 'Reporter Oh Ha-neul visited the museum on the 12th and found it closed.'],
    ['a place', 'By the sea under the old lighthouse'],
    ['a poet in a headline', 'Poet laureate reads by the sea'],
    ['a list of guests', '- The poet, the mayor and two hundred citizens came to the opening of the hall.'],
  ])('%s is none', (_, text) => {
    const out = splitLanguages(paragraphs(...ko, marker, enTitle, text, ...en), title);
    expect(out.passages.filter(({ role }) => role === 'byline')).toEqual([]);
  });

  it('a finished sentence is no title', () => {
    const out = splitLanguages(paragraphs(...ko, marker, ...en), title);
    expect(out.passages.every(({ role }) => role !== 'title')).toBe(true);
  });

  it('the title of an English page is looked for in its Korean part', () => {
    const out = splitLanguages(paragraphs(...en, '국문 기사', title, '-오하늘 기자', ...ko), enTitle);
    expect(out.passages.filter(({ role }) => role === 'title').map(({ text }) => text)).toEqual([title]);
    expect(out.passages.filter(({ role }) => role === 'byline').map(({ text }) => text)).toEqual(['-오하늘 기자']);
  });
});

describe('verse', () => {
  const verse = ['바람이 분다', '등대는 혼자 선다', '나는 배를 기다린다', '저녁이 온다'];
  const lines = ['The wind blows', 'The lighthouse stands alone', 'I wait for the ship', 'Evening comes'];

  it('comes line by line when a stanza is one block', () => {
    const out = splitLanguages(
      paragraphs(verse.join('\n'), marker, 'Lighthouse', '-Oh Ha-neul Poet', lines.join('\n')),
      '등대',
    );
    expect(running(out, 'ko')).toEqual(verse);
    expect(running(out, 'en')).toEqual(lines);
  });

  it('comes line by line in its short stanzas as well', () => {
    const stanzas = [verse.join('\n'), '불이 켜진다\n배가 온다'];
    const translated = [lines.join('\n'), 'A light goes on\nThe ship comes'];
    const out = splitLanguages(paragraphs(...stanzas, marker, 'Lighthouse', '-Oh Ha-neul Poet', ...translated), '등대');
    expect(running(out, 'ko')).toEqual([...verse, '불이 켜진다', '배가 온다']);
    expect(running(out, 'en')).toEqual([...lines, 'A light goes on', 'The ship comes']);
  });

  it('stays a stanza in an article of one language', () => {
    expect(running(splitLanguages(paragraphs(verse.join('\n')), '등대'), 'ko')).toEqual([verse.join('\n')]);
  });

  it('comes in turn, line by line', () => {
    const mixed = verse.map((line, at) => `${line}\n${lines[at]}`).join('\n');
    const out = splitLanguages(paragraphs(mixed), '등대');
    expect(out.layout).toBe('interleaved');
    expect(running(out, 'ko')).toEqual(verse);
    expect(running(out, 'en')).toEqual(lines);
  });
});

describe('pages in turn', () => {
  it('keep vocabulary lines apart', () => {
    const glossary = ['put off: 미루다, 연기하다', 'relic: 유물', 'humidity control - 습도 조절'];
    const list = ko.flatMap((text, at) => [text, en[at] ?? '', glossary[at] ?? '']);
    const out = splitLanguages(paragraphs(...list), title);
    expect(out.layout).toBe('interleaved');
    expect(running(out, 'ko')).toEqual(ko);
    expect(running(out, 'en')).toEqual(en);
    expect(running(out, 'other')).toEqual(glossary);
  });

  it('are read when both languages share a block', () => {
    const out = splitLanguages(paragraphs(...ko.map((text, at) => `${text}\n${en[at]}`)), title);
    expect(out.layout).toBe('interleaved');
    expect(running(out, 'ko')).toEqual(ko);
    expect(running(out, 'en')).toEqual(en);
  });

  it('are not made of a Korean article with English quotations', () => {
    const quotations = ['“We will open.”', '“We will wait.”', '“We will see.”'];
    const list = [...ko, ...ko].flatMap((text, at) => (at % 2 ? [text, quotations[(at - 1) / 2] ?? ''] : [text]));
    const out = splitLanguages(paragraphs(...list), title);
    expect(out).toMatchObject({ language: 'ko', layout: 'single', doubtful: false });
  });

  it('are not made of an English article with Hangul words', () => {
    const words = ['“등대”', '“바다”', '“배”'];
    const list = [...en, ...en].flatMap((text, at) => (at % 2 ? [text, words[(at - 1) / 2] ?? ''] : [text]));
    expect(splitLanguages(paragraphs(...list), enTitle)).toMatchObject({ language: 'en', layout: 'single' });
  });
});

describe('further languages', () => {
  const japanese = '灯台博物館の開館が一か月延期された。';
  const chinese = '燈塔博物館的開幕推遲一個月舉行';
  it.each([
    ['Japanese', japanese],
    ['Chinese', chinese],
    ['Russian', 'Открытие музея маяков отложено на месяц.'],
  ])('%s is kept apart', (_, text) => {
    for (const blocks of [paragraphs(...ko, text), paragraphs(...ko, text, marker, enTitle, ...en)]) {
      expect(running(splitLanguages(blocks, title), 'other')).toEqual([text]);
    }
  });

  it.each([
    ['尹, 與野 대표와 회동'],
    ['大統領 執務室 이전으로'],
    ['訪美'],
    ['加溫郡 水車 復元 事業 推進'],
    ['新전자산업 육성'],
  ])('%s is Korean', (text) => {
    expect(running(splitLanguages(paragraphs(...ko, text), title), 'ko')).toEqual([...ko, text]);
  });
});

describe('doubt', () => {
  it('a long English letter at the end of a Korean article stays whole, and the reader is told', () => {
    const long = Array.from({ length: 6 }, () => ko).flat();
    const letter = [
      'Dear friends of the sea, your museum is closed and so is my heart today.',
      'Yours in every weather, the keeper.',
    ];
    const out = splitLanguages(paragraphs(...long, ...letter), title);
    expect(out).toMatchObject({ language: 'ko', layout: 'single', doubtful: true });
  });

  it('a shortened translation that opens like an article is split, and the reader is told', () => {
    const long = Array.from({ length: 4 }, () => ko).flat();
    const opening = '[Haerang News] Reporter Oh Ha-neul = The museum stays closed until June.';
    for (const translation of [
      [enTitle, opening, en[0] ?? ''],
      [enTitle, en[0] ?? '', en[1] ?? ''],
    ]) {
      const out = splitLanguages(paragraphs(...long, ...translation), title);
      expect(out).toMatchObject({ language: 'ko+en', layout: 'blocks', doubtful: true });
    }
  });

  it('an empty article is none', () => {
    expect(splitLanguages([], title)).toEqual({ language: 'ko', layout: 'single', passages: [], doubtful: false });
  });
});

function paragraphs(...list: readonly string[]): Block[] {
  return list.map((text) => ({ kind: 'paragraph', text }));
}

function running({ passages }: Bilingual, lang: string): string[] {
  return passages.filter((passage) => passage.lang === lang && passage.role === 'text').map(({ text }) => text);
}
