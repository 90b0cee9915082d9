import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerFor } from '../../entrypoints/popup/answer-for.ts';

const tab = { id: 1, url: 'http://www.example.com/1', loading: false };
const block = (text: string) => ({ kind: 'paragraph', text });
const article = (...texts: readonly string[]) =>
  Promise.resolve({
    state: 'article',
    article: { url: tab.url, site: 'generic', title: '도서관', blocks: texts.map(block), excluded: [] },
  });
const ko = '한빛시는 다음 달부터 강변 도서관을 밤 열한 시까지 연다고 6일 밝혔다.';
const en = 'Hanbit City said on the 6th that the Riverside Library will stay open until eleven at night.';
const broken = () => Promise.reject(new Error('the chunk is gone'));

afterEach(() => vi.restoreAllMocks());

describe('the answer the popup shows', () => {
  it('is an article, for which one language needs no aligner', async () => {
    expect(await answerFor(tab, broken, article(ko, ko))).toMatchObject({ state: 'article' });
  });

  it('is a word, not a wait without an end, where something of ours is broken', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const answer = await answerFor(tab, broken, article(ko, ko, ko, en, en, en));
    expect(answer).toEqual({ state: 'barred', barrier: 'failed' });
    expect(said).toHaveBeenCalledOnce();
  });

  it('is a barrier where there is no tab, and where the browser lets nobody in', async () => {
    expect(await answerFor(undefined, broken)).toEqual({ state: 'barred', barrier: 'no-access' });
    const refused = Promise.reject(new Error('Cannot access contents of the page.'));
    expect(await answerFor(tab, broken, refused)).toEqual({ state: 'barred', barrier: 'no-access' });
  });
});
