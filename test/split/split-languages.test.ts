import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bilingual, Block, BlockKind } from '../../src/article.ts';
import { splitLanguages } from '../../src/split/split-languages.ts';
import { marker as a, en, enTitle, ko, title } from './lighthouse.ts';

const byline = '-Reporter Oh Ha-neul';

describe('the marker forms', () => {
  const d1 = "*아래는 위 기사를 '구글 번역'으로 번역한 영문 기사의 [전문]입니다.";
  const e1 = "☞ 아래는 위 기사를 구글 번역이 번역한 영문의 '전문'이다.";
  const e2 =
    "【Below is the 'full text' of an English article translated by Google Translate from the article above.】";
  const f1 = '구글 번역은 이해도를 높이기 위해 노력하고 있으며 영문 번역에 오류가 있을 수 있음을 전제로 한다.';
  const f2 = '【Google Translate is working hard to improve understanding.】';
  const b =
    '*아래는 위 기사를 구글 번역기로 번역한 영문 기사의 [전문]이다. [Below is the [full text] of an English article translated from the above article with Google Translate.]';
  const forms: [string, string[], string[]][] = [
    ['a', [a], [a]],
    ['b', [b], [b]],
    ['e', [e1, e2], [e1, e2]],
    ['f', [e1, f1, e2, f2], [e1, f1, e2, f2]],
    ['g', ['영문 기사', d1], [d1]],
    ['a, printed twice', [a, a], [a]],
  ];

  it.each(forms)('%s: a note, then title, byline and text', (_, marker, note) => {
    const out = splitLanguages(paragraphs(...ko, ...marker, enTitle, byline, ...en), title);
    expect(out).toMatchObject({ language: 'ko+en', layout: 'blocks', note: note.join('\n'), doubtful: false });
    expect(shape(out)).toEqual([
      ...ko.map((text) => ['ko', 'text', text]),
      ...marker.map((text) => [expect.stringMatching(/ko|en/), 'marker', text]),
      ['en', 'title', enTitle],
      ['en', 'byline', byline],
      ...en.map((text) => ['en', 'text', text]),
    ]);
  });

  it('g: both headings are markers', () => {
    const out = splitLanguages(paragraphs('국문 기사', ...ko, '영문 기사', ...en), title);
    expect(texts(out, 'marker')).toEqual(['국문 기사', '영문 기사']);
    expect(out.note).toBe('영문 기사');
    expect(sides(out)).toEqual({ ko, en });
  });

  it('h: no marker', () => {
    const out = splitLanguages(paragraphs(...ko, enTitle, ...en), title);
    expect(out).toMatchObject({ language: 'ko+en', layout: 'blocks', doubtful: false });
    expect(out.note).toBeUndefined();
    expect(texts(out, 'title')).toEqual([enTitle]);
    expect(sides(out)).toEqual({ ko, en });
  });

  it.each(['<Poem> First Snow', '[Interview] The people who built the bridge'])('%s is a title', (line) => {
    expect(texts(splitLanguages(paragraphs(...ko, a, line, byline, ...en), title), 'title')).toEqual([line]);
    expect(texts(splitLanguages(paragraphs(...ko, a, line, ...en), title), 'title')).toEqual([line]);
  });

  it('a dateline is none', () => {
    const line = '[Break News, Daegu] Reporter Oh Ha-neul = Haerang City puts it off';
    expect(texts(splitLanguages(paragraphs(...ko, a, line, ...en), title), 'title')).toEqual([]);
  });

  it('a, everything in one block with line breaks', () => {
    const out = splitLanguages(paragraphs([...ko, a, enTitle, byline, ...en].join('\n')), title);
    expect(out.note).toBe(a);
    expect(texts(out, 'title')).toEqual([enTitle]);
    expect(texts(out, 'byline')).toEqual([byline]);
    expect(sides(out)).toEqual({ ko, en });
  });

  it('a, glued to the end of the Korean and to the beginning of the English', () => {
    const out = splitLanguages(paragraphs(ko.join(' '), `${ko[0]} ${a} ${en[0]}`, ...en.slice(1)), title);
    expect(out.note).toBe(a);
    expect(sides(out)).toEqual({ ko: [ko.join(' '), ko[0]], en });
  });

  it('keeps an e-mail line and a writer’s note that stand before the marker', () => {
    const notes = ['haneul@example.com', '*필자/오하늘. 시인. 칼럼니스트.'];
    const out = splitLanguages(paragraphs(...ko, ...notes, a, enTitle, ...en), title);
    expect(sides(out)).toEqual({ ko: [...ko, ...notes], en });
  });
});

describe('the traps', () => {
  it.each([
    ['a note on practice', '*본지는 구글번역을 이용한 영문 기사를 함께 싣습니다. 영문 번역에 오류가 있을 수 있습니다.'],
    ['a marker without a translation', a],
    ['a note that sounds like a marker', '아래는 구글 번역기로 번역한 해외 독자의 글이다.'],
  ])('stays whole: %s', (_, note) => {
    const out = splitLanguages(paragraphs(ko[0], note, ...ko.slice(1)), title);
    expect(out).toMatchObject({ language: 'ko', layout: 'single', doubtful: false });
    expect(out.note).toBeUndefined();
    expect(shape(out)).toEqual([ko[0], note, ...ko.slice(1)].map((text) => ['ko', 'text', text]));
  });

  it('a subheading that names a language is no marker in the middle of the Korean', () => {
    const out = splitLanguages(paragraphs(...ko, '영어', ko[0], a, enTitle, ...en), title);
    expect(texts(out, 'marker')).toEqual([a]);
    expect(sides(out)).toEqual({ ko: [...ko, '영어', ko[0]], en });
  });

  it('a bilingual note on translation is no marker', () => {
    const note = '본지는 구글번역을 이용한 영문을 싣습니다. Our English articles are made with Google Translate.';
    expect(sides(splitLanguages(paragraphs(...ko, note), title)).ko).toEqual([...ko, note]);
    expect(texts(splitLanguages(paragraphs(...ko, note, a, enTitle, ...en), title), 'marker')).toEqual([a]);
  });

  it('one English quotation is no switch, in the middle or at the end', () => {
    const quotation = '“The sea gives and the sea takes,” the old keeper wrote in his log.';
    for (const blocks of [paragraphs(...ko, quotation, ...ko), paragraphs(...ko, ...ko, quotation)]) {
      const out = splitLanguages(blocks, title);
      expect(out).toMatchObject({ language: 'ko', layout: 'single' });
      expect(out.passages.every(({ lang }) => lang === 'ko')).toBe(true);
    }
  });

  it('an English quotation stays with the Korean that quotes it, also before a marker', () => {
    const quotation = 'The sea gives and the sea takes.';
    const out = splitLanguages(paragraphs(ko[0], quotation, ...ko.slice(1), a, enTitle, ...en), title);
    expect(sides(out).ko).toEqual([ko[0], quotation, ...ko.slice(1)]);
  });

  it('a Korean footer after the English is Korean again', () => {
    const out = splitLanguages(paragraphs(...ko, a, enTitle, ...en, '원문은 지면 3면에 실렸습니다.'), title);
    expect(sides(out)).toEqual({ ko: [...ko, '원문은 지면 3면에 실렸습니다.'], en });
  });
});

describe('the layouts', () => {
  it('Korean only', () => {
    const out = splitLanguages(paragraphs(...ko), title);
    expect(out).toEqual({
      language: 'ko',
      layout: 'single',
      doubtful: false,
      passages: ko.map((text, source) => ({ source, kind: 'paragraph', lang: 'ko', role: 'text', text })),
    });
  });

  it('English only', () => {
    const out = splitLanguages(paragraphs(...en), enTitle);
    expect(out).toMatchObject({ language: 'en', layout: 'single', doubtful: false });
    expect(sides(out)).toEqual({ ko: [], en });
  });

  it('English first', () => {
    const out = splitLanguages(paragraphs(enTitle, ...en, ...ko), title);
    expect(out).toMatchObject({ language: 'ko+en', layout: 'blocks', doubtful: false });
    expect(texts(out, 'title')).toEqual([enTitle]);
    expect(sides(out)).toEqual({ ko, en });
  });

  it.each([
    ['Korean first', ko.flatMap((text, at) => [text, en[at] ?? ''])],
    ['English first', en.flatMap((text, at) => [text, ko[at] ?? ''])],
  ])('in turn, %s', (_, list) => {
    const out = splitLanguages(paragraphs(...list), title);
    expect(out).toMatchObject({ language: 'ko+en', layout: 'interleaved', doubtful: false });
    expect(sides(out)).toEqual({ ko, en });
  });
});

it('a table keeps its cells, empty ones too', () => {
  const cells = '\t2019\t2020\n사과\t1\u00a0 2\t3\n배\t\t4\t';
  const [passage] = splitLanguages([{ kind: 'table', text: cells }, ...paragraphs(...ko)], title).passages;
  expect(passage?.text).toBe('\t2019\t2020\n사과\t1 2\t3\n배\t\t4\t');
});

describe('the laws', () => {
  const kinds: BlockKind[] = ['paragraph', 'subheading', 'quotation', 'list-item', 'figure', 'table'];
  const line = fc.oneof(
    fc.constantFrom(...ko, ...en, enTitle, byline, a, '영문 기사', 'haneul@example.com', '', '그는 “Yes.”라고 했다.'),
    fc.constantFrom(
      '▲ 등대 전경. A full view of the lighthouse at dusk. © 해랑시',
      'lighthouse: 등대',
      '本日の天気は晴れです。',
    ),
    fc.string({ maxLength: 30 }),
  );
  const block: fc.Arbitrary<Block> = fc.record({
    kind: fc.constantFrom(...kinds),
    text: fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n')),
  });
  const article = fc.array(block, { maxLength: 12 });

  it('loses nothing and keeps the order', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(article, fc.constantFrom(title, enTitle, ''), (blocks, heading) => {
        const { passages } = splitLanguages(blocks, heading);
        const sources = passages.map(({ source }) => source);
        expect(sources).toEqual([...sources].sort((one, two) => one - two));
        for (const [source, { text }] of blocks.entries()) {
          const parts = passages.filter((passage) => passage.source === source);
          expect(bare(parts.map((part) => part.text).join(''))).toBe(bare(text));
          expect(parts.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('carries every link to where its words are, and is the same without', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(article, fc.constantFrom(title, enTitle, ''), (blocks, heading) => {
        const linked = blocks.map(withWordsLinked);
        const { passages, ...rest } = splitLanguages(linked, heading);
        const plain = passages.map(({ links: _, ...passage }) => passage);
        expect({ ...rest, passages: plain }).toEqual(splitLanguages(blocks, heading));
        for (const { source, text, links = [] } of passages)
          for (const { start, end, href } of links) expect(`#${source}-${text.slice(start, end)}`).toBe(href);
        const carried = passages.flatMap(({ links = [] }) => links.map(({ href }) => href));
        const tidy = linked.filter(({ text }) => !/[^\S\n]{2}|[^\S\n ]|^\s|\s$/.test(text));
        expect(carried).toEqual(
          expect.arrayContaining(tidy.flatMap(({ links = [] }) => links.map(({ href }) => href))),
        );
      }),
    );
  });

  it.each(['1', 'a', '.', '가\n', 'a\n', '* ', '가 a ', '아래는 구글번역기로 번역한 ', 'Below is ', '국문\n'])(
    'takes no longer for a long block than its length warrants: %j',
    (unit) => {
      const block: Block = { kind: 'paragraph', text: unit.repeat(10_000 / unit.length) };
      const began = performance.now();
      splitLanguages([block, ...paragraphs(...en)], title);
      expect(performance.now() - began).toBeLessThan(4000);
    },
  );

  it('is the same twice, and blind to white space inside lines', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const once = splitLanguages(blocks, title);
        expect(splitLanguages(blocks, title)).toEqual(once);
        const wide = blocks.map((block) => ({ ...block, text: block.text.replace(/ /g, '\u00a0  ') }));
        const again = splitLanguages(wide, title);
        expect(again.passages.map(({ lang, role }) => [lang, role])).toEqual(
          once.passages.map(({ lang, role }) => [lang, role]),
        );
      }),
    );
  });
});

/** The block with every word a link whose address says which word it is. */
function withWordsLinked(block: Block, at: number): Block {
  const links = [...block.text.matchAll(/\S+/g)].map((word) => ({
    start: word.index,
    end: word.index + word[0].length,
    href: `#${at}-${word[0]}`,
  }));
  return { ...block, links };
}

function paragraphs(...list: readonly (string | undefined)[]): Block[] {
  return list.map((text) => ({ kind: 'paragraph', text: text ?? '' }));
}

function shape({ passages }: Bilingual): string[][] {
  return passages.map(({ lang, role, text }) => [lang, role, text]);
}

function texts({ passages }: Bilingual, role: string): string[] {
  return passages.filter((passage) => passage.role === role).map(({ text }) => text);
}

/** Running text by language. */
function sides({ passages }: Bilingual): { ko: string[]; en: string[] } {
  const running = passages.filter(({ role }) => role === 'text');
  const of = (lang: string) => running.filter((passage) => passage.lang === lang).map(({ text }) => text);
  return { ko: of('ko'), en: of('en') };
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
