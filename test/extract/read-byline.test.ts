import { describe, expect, it } from 'vitest';
import { readByline, readReporter } from '../../src/extract/read-byline.ts';

describe('a byline line', () => {
  const at = '2020-11-20T15:12';
  it.each([
    ['김가온 기자 | 기사입력 2020/11/20 [15:12]', '김가온 기자', at, undefined],
    ['김가온 | 입력 : 2020/11/20 [15:12]', '김가온', at, undefined],
    ['기사입력: 2022/04/18 [22:47]', undefined, '2022-04-18T22:47', undefined],
    ['기사입력  2022/01/18 [09:51]   이하람 기자', '이하람 기자', '2022-01-18T09:51', undefined],
    ['김가온 시인 l 기사입력 2020-10-08', '김가온 시인', '2020-10-08', undefined],
    ['김가온 발행인 l 기사입력 2020-10-08', '김가온 발행인', '2020-10-08', undefined],
    ['브레이크뉴스 김가온 기자 | 기사입력 2020/11/20 [15:12]', '브레이크뉴스 김가온 기자', at, undefined],
    ['입력 2020.11.20 15:12 수정 2020.11.20 16:00', undefined, at, '2020-11-20T16:00'],
    ['수정 2020.11.20 16:00 | 등록 2020.11.20 15:12', undefined, at, '2020-11-20T16:00'],
    ['승인 2020.11.20 15:12', undefined, at, undefined],
    ['기사입력 2020-11-20 15:12 | 최종수정 2020-11-20 16:00', undefined, at, '2020-11-20T16:00'],
    ['기사입력 :[ 2020-11-20 15:12 ]', undefined, at, undefined],
    ['송고2020-11-20 15:12', undefined, at, undefined],
    ['2020-11-20 15:12', undefined, at, undefined],
    ['2020-11-20 15:12 수정 2020-11-20 16:00', undefined, at, '2020-11-20T16:00'],
    ['이하람 기자 | 2020-11-20 15:12 송고 | 2020-11-20 16:00 최종수정', '이하람 기자', at, '2020-11-20T16:00'],
    ['Published : Nov 20, 2020 - 15:12 Updated : Nov 20, 2020 - 16:00', undefined, at, '2020-11-20T16:00'],
    ['한누리(시인) | 기사입력 2020/11/20 [15:12]', '한누리(시인)', at, undefined],
    ['John Smith 기자 | 기사입력 2020/11/20 [15:12]', 'John Smith 기자', at, undefined],
    ['김발행 기자 | 기사등록 2020/11/20 [15:12]', '김발행 기자', at, undefined],
    ['댓글 0', undefined, undefined, undefined],
  ])('%s', (line, reporter, published, modified) => {
    const read = readByline(line);
    expect([read.reporter, read.published, read.modified]).toEqual([reporter, published, modified]);
  });
});

describe('a reporter', () => {
  it.each([
    ['박누리기자', '박누리 기자'],
    ['박누리 선임기자', '박누리 선임기자'],
    ['기자명 박누리 기자', '박누리 기자'],
    ['글쓴이 : 박누리 기자', '박누리 기자'],
    ['박누리 기자 nuri@gaon.example', '박누리 기자'],
    ['[ 박누리 기자 / nuri@gaon.example ]', '박누리 기자'],
    ['가온=박누리 기자', '박누리 기자'],
    ['박누리 기자, 이하람 기자', '박누리 기자, 이하람 기자'],
    ['박누리 워싱턴 특파원', '박누리 워싱턴 특파원'],
    ['By Park Nu-ri', 'Park Nu-ri'],
    ['By Park Nu-ri (nuri@gaon.example)', 'Park Nu-ri'],
    ['Reporter Park Nu-ri | 기사입력 2024/03/05 [15:12]', 'Park Nu-ri'],
    ['-Reporter Park Nu-ri', 'Park Nu-ri'],
    ['Reporter at the harbour', undefined],
    ['기자회견이 열렸다', undefined],
    ['구독', '구독'],
    ['', undefined],
  ])('%s gives %s', (line, reporter) => expect(readReporter(line)).toBe(reporter));
});

describe('a hostile line', () => {
  it.each([
    ['digits', '1'.repeat(100_000)],
    ['half an address', `${'a.b-'.repeat(30_000)}@`],
    ['years', '2020-1'.repeat(20_000)],
  ])('of %s costs next to nothing', (_, line) => {
    const begun = performance.now();
    readByline(line);
    readReporter(line);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
