// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { renderReading } from '../../src/reader/render-reading.ts';
import { passage, row, sampleReading } from './sample-reading.ts';
import { sayEnglish } from './say-english.ts';

const rendered = (first: 'ko' | 'en' = 'ko', reading = sampleReading()) =>
  renderReading(document, reading, first, sayEnglish);
const texts = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map((found) => found.textContent);

describe('renderReading', () => {
  it('sets both titles in one heading, and reporter and time under it', () => {
    const article = rendered();
    expect(texts(article, 'h1 > [lang]')).toEqual([
      '강변 도서관, 밤에도 문 연다',
      'Riverside Library to Stay Open at Night',
    ]);
    expect(article.querySelector('.cb-facts')?.textContent).toMatch(/^홍지은 기자 · 2024-05-06 09:30 · 1 min/);
  });

  it('says how long it takes to read: each language for itself, and both; without a reporter and a date too', () => {
    const reading = sampleReading();
    const long = row([passage('ko', '강물'.repeat(590))], [passage('en', 'water '.repeat(238 * 3))]);
    const { byline: _by, published: _at, ...article } = reading.article;
    const made = rendered('en', { ...reading, article, rows: [...reading.rows, long] });
    expect(texts(made, '.cb-facts')).toHaveLength(1);
    expect(texts(made, '.cb-minutes > *')).toEqual(['2–3 min read', '2 min read', '3 min read']);
    expect(made.querySelector('.cb-minutes')?.getAttribute('lang')).toBe('en');
    expect(made.querySelector<HTMLElement>('.cb-minutes-all')?.title).toBe('Korean: 2 min. English: 3 min.');
    const alone = rendered('ko', { ...reading, bilingual: { ...reading.bilingual, language: 'ko' }, rows: [long] });
    expect(texts(alone, '.cb-minutes > *')).toEqual(['5 min read']);
  });

  it('is an ordered list with one item a pair, the title not among them', () => {
    expect(texts(rendered(), 'ol > li')).toHaveLength(5);
  });

  it('gives every cell with text its language', () => {
    const cells = [...rendered().querySelectorAll('.cb-cell')].filter((cell) => !cell.classList.contains('cb-gap'));
    for (const cell of cells) expect(cell.closest('[lang]') ?? cell.querySelector('[lang]')).not.toBeNull();
  });

  it('says so where one side has nothing, but not beside a caption', () => {
    expect(texts(rendered(), '.cb-gap')).toEqual(['No English here', 'No Korean here']);
  });

  it('puts the wanted language first in the document, not on the screen only', () => {
    const firsts = (first: 'ko' | 'en') =>
      [...rendered(first).querySelectorAll('li[data-row="1"] .cb-cell')].map((cell) => cell.getAttribute('lang'));
    expect(firsts('ko')).toEqual(['ko', 'en']);
    expect(firsts('en')).toEqual(['en', 'ko']);
  });

  it('marks the doubtful pair only', () => {
    const marked = [...rendered().querySelectorAll('.cb-remark')].map((mark) => mark.closest('li')?.dataset.row);
    expect(marked).toEqual(['5']);
  });

  it('shows markup of the page as the text it is', () => {
    const reading = sampleReading();
    const evil = '<img src=x onerror=alert(1)>';
    const article = rendered('ko', {
      ...reading,
      article: { ...reading.article, byline: evil, subtitle: evil, publisher: evil },
      rows: [...reading.rows, row([passage('ko', evil)], [passage('en', evil, { kind: 'table' })])],
    });
    expect(article.querySelectorAll('img')).toHaveLength(0);
    expect(article.textContent?.split(evil)).toHaveLength(6);
  });

  it('gives a table its cells and a line break of the author its line', () => {
    const reading = sampleReading();
    const rows = [row([passage('ko', '가\t나\n다\t라', { kind: 'table' })], [passage('en', 'one\ntwo')])];
    const article = rendered('ko', { ...reading, rows });
    expect(texts(article, 'td')).toEqual(['가', '나', '다', '라']);
    expect(article.querySelectorAll('br')).toHaveLength(1);
  });
});
