// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findLabelledBoxes } from '../../src/extract/find-labelled-boxes.ts';

const line = '가온시는 다음 달부터 마을버스 일곱 대를 전기버스로 바꾸고 골목까지 다니게 한다고 12일 밝혔다.';
const body = `<div id="body">${`<p>${line}</p>`.repeat(6)}</div>`;

describe('a box that names itself', () => {
  it.each([
    ['summary', '<div id="box"><strong>핵심요약</strong><p>버스가 바뀐다.</p></div>'],
    [
      'summary',
      `<section><div id="box"><button><span>뉴스 요약쏙</span></button><p>${line}</p></div><p>${line}</p></section>`.replace(
        '<section>',
        '<section><i>가</i>',
      ),
    ],
    ['summary', '<div id="box"><p>[AI 요약]</p><p>버스가 바뀐다.</p></div>'],
    ['summary', '<div id="box"><b>AI 3줄 요약</b><p>버스가 바뀐다.</p></div>'],
    ['summary', '<div id="box"><b>AI가 요약한 기사</b><p>버스가 바뀐다.</p></div>'],
    ['summary', '<div id="box"><b>이 기사의 핵심</b><p>버스가 바뀐다.</p></div>'],
    ['editor-box', '<div id="box"><h4>에디터 추천</h4><ul><li>도서관 연다</li></ul></div>'],
    ['editor-box', '<div id="box"><h4>편집자가 추천하는 기사</h4><ul><li>도서관 연다</li></ul></div>'],
    ['related', '<div id="box"><h3>관련기사</h3><ul><li><a href="/1">도서관 연다</a></li></ul></div>'],
    ['related', '<div id="box"><strong>인기뉴스</strong><ol><li>도서관 연다</li></ol></div>'],
    ['related', '<aside id="box"><div><h2>많이 본 뉴스</h2></div><ol><li>도서관 연다</li></ol></aside>'],
    ['related', '<div id="box"><b>이 시각 주요뉴스</b><a href="/1">도서관 연다</a></div>'],
    ['related', '<div id="box"><p>박누리 기자의 다른기사 보기</p><a href="/1">도서관 연다</a></div>'],
    ['sharing', '<div id="box"><em>이 기사를 공유합니다</em><a href="#">페이스북</a></div>'],
    ['tools', '<div id="box"><p>글자크기 설정</p><p>가</p><p>가</p></div>'],
    ['comments', '<div id="box"><h4>댓글 3</h4><p>좋네요</p></div>'],
    ['reporter-box', '<div id="box"><h3>기자 프로필</h3><p>박누리 기자</p></div>'],
  ])('is found with its reason: %s', (reason, box) => {
    expect(found(`<main>${body}${box}</main>`)).toEqual([`box: ${reason}`]);
    expect(found(`<main>${box}${body}</main>`)).toEqual([`box: ${reason}`]);
  });

  it('takes the list that follows its heading', () => {
    expect(
      found(`<main>${body}<h4 id="box">관련기사</h4><ul id="list"><li><a href="/1">도서관 연다</a></li></ul></main>`),
    ).toEqual(['box: related', 'list: related']);
  });
});

it('takes the links that follow its heading, and not what comes after them', () => {
  const link = (id: string) => `<p id="${id}">▶ <a href="/${id}">도서관 연다</a></p>`;
  expect(found(`<main>${body}<p id="box">[관련기사]</p>${link('a')}${link('b')}<p>${line}</p></main>`)).toEqual([
    'box: related',
    'a: related',
    'b: related',
  ]);
});

describe('what names no box', () => {
  it.each([
    ['a label in a sentence', `<p>시민은 <b>관련기사</b>를 읽었다고 ${line}</p>`],
    ['a sentence that begins so', '<p>댓글 3개가 달렸고 시는 답하지 않았다.</p>'],
    ['a box with most of the prose', ''],
  ])('%s', (_, markup) => {
    const page =
      markup === '' ? `<main id="all"><p id="label">많이 본 뉴스</p>${body}</main>` : `<main>${body}${markup}</main>`;
    expect(found(page).filter((name) => !name.startsWith('label'))).toEqual([]);
  });
});

function found(markup: string): string[] {
  const page = new DOMParser().parseFromString(`<body>${markup}</body>`, 'text/html');
  return [...findLabelledBoxes(page.body)].map(([element, reason]) => `${element.id}: ${reason}`);
}
