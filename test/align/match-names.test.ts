import { describe, expect, it } from 'vitest';
import { findNamesakes, nameIndex } from '../../src/align/match-names.ts';

describe('findNamesakes', () => {
  it.each([
    ['구미시는', 'Gumi'],
    ['하대성', 'Daeseong'],
    ['이성현', 'SeongHyun'],
    ['경북', 'Gyeongbuk'],
    ['홀로그램', 'hologram'],
    ['클러스터로', 'cluster'],
    ['얼라이언스라는', 'Alliance'],
    ['워싱턴에서', 'Washington'],
    ['심슨이', 'Simpson'],
    ['파커의', 'Parker'],
    ['싱가포르', 'Singapore'],
  ])('%s is %s', (ko, en) => {
    expect(findNamesakes(ko, indexOf(en)).map(({ id }) => id)).toEqual([0]);
  });

  it.each([
    ['대학', 'dog'],
    ['한국', 'Hong'],
    ['기자', 'case'],
    ['위험', 'women'],
    ['정부', 'Chambers'],
  ])('%s is not %s', (ko, en) => {
    expect(findNamesakes(ko, indexOf(en))).toEqual([]);
  });
});

function indexOf(word: string) {
  return nameIndex([{ id: 0, word, capital: /^[A-Z]/.test(word) }]);
}
