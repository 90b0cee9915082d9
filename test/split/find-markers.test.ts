import { describe, expect, it } from 'vitest';
import { continueMarker, findMarkers } from '../../src/split/find-markers.ts';

const a = '<아래는 구글번역기로 번역한 기사 전문이다.>';
const b =
  '*아래는 위 기사를 구글 번역기로 번역한 영문 기사의 [전문]이다. [Below is the [full text] of an English article translated from the above article with Google Translate.]';
const c =
  "*아래는 위 기사를 '구글 번역'으로 번역한 영문 기사의 [전문]이다. * Below is the [full text] of an English article translated from the above article as'Google Translate'.";
const d =
  "*아래는 위 기사를 '구글 번역'으로 번역한 영문 기사의 [전문]입니다. '구글번역'은 이해도 높이기를 위해 노력하고 있습니다. 영문 번역에 오류가 있을 수 있음을 전제로 합니다.<*The following is [the full text] of the English article translated by 'Google Translate'. 'Google Translate' is working hard to improve understanding. It is assumed that there may be errors in the English translation.>";
const e = "☞ 아래는 위 기사를 구글 번역이 번역한 영문의 '전문'이다.";

describe('findMarkers', () => {
  it.each([
    ['a', a],
    ['a, other brackets', '‹아래는 구글번역기로 번역한 기사 전문이다.›'],
    ['b', b],
    ['c', c],
    ['d', d],
    ['e', e],
    [
      'e, English line',
      "【Below is the 'full text' of an English article translated by Google Translate from the above article.】",
    ],
    ['no machine named', '※ 아래는 위 기사의 영문 번역 전문입니다.'],
    ['heading', '영문 기사'],
    ['heading in brackets', '[영문]'],
    ['English heading', '< English version >'],
  ])('takes the whole of form %s', (_, marker) => {
    expect(findMarkers(marker)).toEqual([{ start: 0, end: marker.length }]);
  });

  it.each([
    ['glued on both sides', `시장은 개관을 미룬다고 말했다. ${a} Museum opening put off again`, a],
    ['on a line of its own', `시장은 개관을 미룬다고 말했다.\n${a}\nMuseum opening put off again`, a],
    ['with its title glued behind', `${d}Museum opening put off again`, d],
    ['b glued behind the text', `시장은 개관을 미룬다고 말했다. ${b} Museum opening put off again`, b],
  ])('cuts it out: %s', (_, text, marker) => {
    expect(findMarkers(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual([marker]);
  });

  it.each([
    ['a note on practice', '본지는 독자의 편의를 위해 구글번역을 이용한 영문 기사를 함께 싣고 있다.'],
    ['a sentence about the service', '구글 번역기의 성능이 크게 나아졌다는 평가가 나온다.'],
    ['the marker quoted', '이 신문은 기사 끝에 "아래는 구글번역기로 번역한 기사 전문이다"라는 문구를 붙인다.'],
    ['the marker quoted with its brackets', '<아래는 구글번역기로 번역한 기사 전문이다.>라는 문구가 기사 끝에 붙는다.'],
    ['a caption', '아래는 시청 앞에서 찍은 사진이다.'],
    ['a heading inside a sentence', '영문 기사는 다음 주부터 싣는다.'],
  ])('leaves %s', (_, text) => {
    expect(findMarkers(text)).toEqual([]);
  });
});

describe('continueMarker', () => {
  it.each([
    ["【Below is the 'full text' of an English article translated by Google Translate.】"],
    ['구글 번역은 이해도를 높이기 위해 노력하고 있으며 영문 번역에 오류가 있을 수 있다.'],
    ['Google Translate is working hard to improve understanding.】'],
  ])('goes on with %s', (text) => {
    expect(continueMarker(text)).toBe(text.length);
  });

  it.each([
    ['Google Translate has learned a thousand words of the dialect, the city said.'],
    ['Museum opening put off again'],
    ['시장은 개관을 미룬다고 말했다.'],
    [''],
  ])('stops before %s', (text) => {
    expect(continueMarker(text)).toBe(0);
  });
});
