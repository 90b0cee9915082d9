import { describe, expect, it } from 'vitest';
import { packedGlossary } from '../../src/align/data/packed-glossary.ts';
import { findGlossaryWords } from '../../src/align/glossary.ts';
import { packGlossary } from '../bench/align/pack-glossary.ts';

describe('the glossary', () => {
  it('is packed from what people read (npm run pack:glossary)', () => {
    expect(packedGlossary).toEqual(packGlossary());
  });

  it.each([
    ['대통령은', ['대통령']],
    ['구미전자정보기술원에서', ['전자', '정보', '기술']],
    ['美', ['美']],
    ['하대성', []],
  ])('finds the words in %s', (run, words) => {
    expect(findGlossaryWords(run).map(({ word }) => word)).toEqual(words);
  });
});
