import { describe, expect, it } from 'vitest';
import { lineTopics, lineTopicsOf } from '../../../src/extract/generic/line-topics.ts';
import { lineWords } from '../../../src/extract/generic/split-words.ts';

describe('lineTopicsOf', () => {
  it.each([
    ['Read more: a bridge in the fog', ['related']],
    ['read a book, no more', []],
    ['Sign up for our newsletter', ['subscription']],
    ['you you may also like like this', ['related']],
    ['Comments and replies', ['comments']],
    ['', []],
  ])('%s', (line, spoken) => {
    const bits = lineTopicsOf(lineWords(line));
    expect(lineTopics.filter((_, topic) => (bits >> topic) & 1)).toEqual(spoken);
  });
});
