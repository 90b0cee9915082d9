import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.ts';
import { pairLink } from '../../src/copy/pair-link.ts';
import { article, passage } from './sample.ts';

/** Few words, so that lines begin, end and stand alike. */
const word = fc.constantFrom(
  '등대',
  '박물관은',
  'R&D',
  '3,000원',
  'Ha-neul',
  '100%',
  '"문을',
  '#1',
  "it's",
  '(종합)',
  '가',
);
const line = fc.array(word, { minLength: 1, maxLength: 24 }).map((parts) => parts.join(' '));

describe('the link to a pair', () => {
  it('leads to the first place that reads so, and that is the pair', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(), (lines, pick) => {
        const source = pick % lines.length;
        // Where the line above stands further up as well, no link can tell.
        const [above = '', ...further] = [article.title, ...lines].slice(0, source + 1).reverse();
        const tail = above.split(' ').slice(-4).join(' ').toLowerCase();
        fc.pre(!further.some((other) => other.toLowerCase().includes(tail)));
        const found = follow({ ...article, blocks: lines.map((one) => ({ kind: 'paragraph', text: one })) }, source);
        expect(found).toBe(source);
      }),
      { numRuns: 500 },
    );
  });

  it('names more of a long line before it asks what stands above it', () => {
    const long =
      '해랑시는 오래된 등대를 박물관으로 고쳐 유월부터 시민에게 연다고 밝혔다. 등대는 백 년 가까이 바닷길을 비췄다.';
    const blocks = ['해랑시는 오래된 등대를 박물관으로 고쳐 놓았다.', long].map(
      (text) => ({ kind: 'paragraph', text }) as const,
    );
    const { text } = pairLink.copy({ ...article, blocks }, [
      { ko: [passage('ko', long, { source: 1 })], en: [], confidence: 1 },
    ]);
    expect(decodeURIComponent(text.split('text=')[1] ?? '')).toBe(
      '해랑시는 오래된 등대를 박물관으로 고쳐 유월부터,년 가까이 바닷길을 비췄다.',
    );
  });

  it('asks nothing above the title, which stands first', () => {
    const title = { ko: [passage('ko', article.title, { source: -1 })], en: [], confidence: 1 };
    expect(pairLink.copy({ ...article, blocks: [{ kind: 'paragraph', text: article.title }] }, [title]).text).toBe(
      `${article.url}#:~:text=${encodeURIComponent(article.title)}`,
    );
  });

  it('names what stands before a line that the page has twice', () => {
    const lines = ['월요일은 쉰다.', '표는 3,000원이다.', '월요일은 쉰다.'];
    const blocks = lines.map((text) => ({ kind: 'paragraph', text }) as const);
    expect(follow({ ...article, blocks }, 2)).toBe(2);
    expect(follow({ ...article, blocks }, 0)).toBe(0);
  });
});

/** Makes the link to a block and follows it as a browser does; gives the block it leads to, -1 for the title. */
function follow(of: Article, source: number): number | undefined {
  const row = { ko: [passage('ko', of.blocks[source]?.text ?? '', { source })], en: [], confidence: 1 };
  const { text } = pairLink.copy(of, [row]);
  const parts = (/:~:text=([^&]*)$/.exec(text)?.[1] ?? '').split(',');
  const prefix = parts[0]?.endsWith('-') ? decode(parts.shift()?.slice(0, -1)) : undefined;
  const [start = '', end = ''] = parts.map(decode);
  const page = [of.title, ...of.blocks.map((block) => block.text.toLowerCase())];
  for (const [at, line] of page.entries()) {
    for (let from = line.indexOf(start); from >= 0; from = line.indexOf(start, from + 1)) {
      const before = `${page.slice(0, at).join(' ')} ${line.slice(0, from)}`.trimEnd();
      if (prefix !== undefined && !before.endsWith(prefix)) continue;
      if (line.includes(end, from + start.length)) return at - 1;
    }
  }
  return undefined;
}

function decode(part = ''): string {
  expect(part).not.toMatch(/[-&,]/);
  return decodeURIComponent(part).toLowerCase();
}
