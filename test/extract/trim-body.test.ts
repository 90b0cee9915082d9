import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article.ts';
import type { Facts } from '../../src/extract/read-facts.ts';
import { trimBody } from '../../src/extract/trim-body.ts';

const facts: Facts = {
  title: '가온시, 도서관 연다',
  subtitle: '낮은 문턱\n밝은 밤',
  byline: '김가온 기자',
  printed: ['김가온 기자 | 입력 : 2020/11/20 [15:12]'],
};
const lead =
  '가온시는 12일 해오름동에 바람길 도서관을 열고 평일 밤 열 시까지 문을 연다고 밝혔다. 책은 사만 이천 권이다. 열람석은 백팔십 석이며 누구나 앉을 수 있다.';
const last = '도서관은 다음 달부터 옛이야기 마당을 연다.';

describe('a line that is none of the article', () => {
  it.each([
    ['repeated', facts.title],
    ['repeated', '낮은 문턱'],
    ['byline', '김가온 기자 | 입력 : 2020/11/20 [15:12]'],
    ['byline', '김가온 기자'],
    ['tools', '글자크기 설정'],
    ['tools', '글씨크기 작게'],
    ['tools', '본문 글씨 줄이기'],
    ['tools', '폰트사이즈 조절'],
    ['tools', '기사 읽어주기'],
    ['sharing', '이 기사를 공유합니다'],
  ])('above the lead goes as %s: %s', (reason, text) => {
    expect(outcome([text, lead, last])).toEqual({ kept: [lead, last], excluded: [`${reason}: ${text}`] });
  });

  it.each([
    ['reporter-box', '김가온 기자 gaon@paper.example'],
    ['reporter-box', '[ 김가온 기자 / gaon@paper.example ]'],
    ['reporter-box', '가온=김가온 기자 gaon@paper.example'],
    ['reporter-box', '김가온·이하람 기자'],
    ['reporter-box', 'gaon@paper.co.kr'],
    ['reporter-box', 'By Kim Ga-on (gaon@paper.example)'],
    ['copyright', '<저작권자(c) 가온통신, 무단 전재-재배포, AI 학습 및 활용 금지>'],
    ['copyright', 'ⓒ 가온일보, 무단 전재 및 재배포 금지'],
    ['copyright', 'Copyright ⓒ 가온일보. All rights reserved.'],
    ['newsletter', '▶ 가온일보 카카오톡 채널 구독하기'],
    ['newsletter', '☞ 제보는 네이버에서 가온일보'],
    ['related', '많이 본 뉴스'],
    ['related', '[인기뉴스]'],
    ['related', '추천 기사'],
    ['related', '가온시 관련기사목록'],
    ['editor-box', '에디터 픽'],
    ['editor-box', '편집자가 추천하는 기사'],
    ['reporter-box', '이메일 : gaon@paper.example'],
    ['copyright', 'Copyrights ⓒ 가온일보 & gaon.example'],
    ['comments', '이 기사가 마음에 들었다면, 좋아요를 눌러주세요.'],
    ['caption-credit', '(사진=가온시 제공, 가온통신)'],
    ['copyright', '- Copyrights ⓒ 가온일보 & gaon.example, 무단 전재 및 재배포 금지 -'],
    ['copyright', '- Copyrights 가온일보 & GAON.EXAMPLE, 무단 전재 및 재배포 금지 -'],
    ['copyright', 'GoodNews paper ⓒ 가온일보(www.gaon.example), 무단전재 및 수집, 재배포금지'],
    ['copyright', '꿈을 담는 가온방송 ⓒGAON(www.gaon.example), 무단 전재 및 재배포 금지'],
    ['copyright', '기사제보 news@gaon.example copyrightⓒ 가온뉴스. 무단전재 & 재배포 금지'],
    ['copyright', '저작권ⓒ ‘정직한 글’ 가온닷컴(gaon.example) / 무단전재-재배포 금지'],
    ['copyright', '저작권자 가온미디어 & 가온 I&M 무단전재-재배포 금지'],
    ['copyright', '<ⓒ바람을 읽는 창, 가온경제(www.gaon.example) 무단전재 배포금지>'],
    ['copyright', 'ⓒ 바람을 보는 눈, 가온일보'],
    ['newsletter', '■ 제보하기'],
    ['newsletter', '※ ‘당신의 제보가 뉴스가 됩니다’'],
    ['newsletter', '※가온뉴스는 여러분의 제보로 함께 세상을 바꿉니다. 모든 이야기를 알려주세요.'],
    ['newsletter', '가온 뉴스는 24시간 여러분의 제보를 기다립니다.'],
    ['newsletter', '제보는 카카오톡 gaonjebo'],
    ['newsletter', '가온TV 기사문의 및 제보 : 카톡/라인 gaon23'],
    ['reporter-box', 'gaon@paper.example 김가온 기자'],
    ['reporter-box', '/gaon@paper.example'],
    ['reporter-box', 'GTN 김가온 (gaon@paper.example)'],
    ['reporter-box', '김가온 기자 gaon@paper.example, 이하람 기자 haram@paper.example'],
    ['reporter-box', '[김가온 디지털뉴스부 인턴기자 gaon@paper.example]'],
    ['reporter-box', '해오름/김가온 특파원'],
    ['reporter-box', '가온 이하람·해오름 김가온 기자'],
    ['reporter-box', '(GBS 디지털뉴스편집부)'],
    ['reporter-box', '[디지털뉴스국]'],
    ['reporter-box', '촬영기자:이하람/영상편집:김가온/자료조사:나래솔 한누리'],
    ['reporter-box', '(영상취재 : 이하람, 영상편집 : 김가온, VJ : 나래솔)'],
    ['caption-credit', '사진=가온엔터테인먼트 제공'],
    ['caption-credit', '/사진제공=가온시'],
    ['caption-credit', '[사진] 가온 DB.'],
    ['newsletter', '기사제보 및 보도자료 news@gaon.example'],
    ['byline', '기사제공 가온스포츠'],
    ['byline', '2023/06/23 10:12 송고'],
    ['related', '▶관련기사 17면'],
    ['related', '<관련기사 A2·3면>'],
    ['tags', '#가온시 #전기버스'],
    ['caption-credit', '[가온통신]'],
    ['caption-credit', '(끝)'],
  ])('at the end goes as %s: %s', (reason, text) => {
    expect(outcome([lead, last, text])).toEqual({ kept: [lead, last], excluded: [`${reason}: ${text}`] });
  });

  it.each([
    ['a columnist signs', '정가온 칼럼니스트 gaon@paper.example'],
    ["a writer's own address", 'gaon.writer@naver.com'],
    ["a writer's note", '*필자/김가온. 시인. 수필가.'],
    ['a sentence about copyright', '시는 저작권자와 협의해 책을 스캔하지 않기로 했다고 설명했다.'],
    ['a sentence that begins with the owner', '저작권자는 무단 복제를 금지해 달라고 시에 요청했다.'],
    ['prose about copyright', '저작권자를 찾지 못한 사진은 전시에서 뺐다고 군은 밝혔다. 무단 복제는 금지된다.'],
    ['a sentence about subscribing', '시민들은 뉴스레터를 구독하면 새 책을 알 수 있다.'],
    ['a sentence about reporters', '이날 자리에는 지역 기자 열두 명이 함께했다.'],
    ['the word 광고', '광고'],
    ['a sentence about editors', '편집자 추천 기사만 읽는 사람도 있다고 관장은 말했다.'],
    ['a notice of where to ask', '문의는 이메일 gaon@city.example'],
    ['a sentence with a sign of copyright', '책에는 “ⓒ 가온”이라고만 적혀 있었다.'],
    ['a sentence about a picture', '사진: 나래솔이 찍은 옛 다리는 다음 달 헐린다.'],
    ['a line of a programme', '연출: 바람극단의 나래솔이 세 해 만에 맡았다'],
    ['a list', '▶ 시설 부문 대상 바람길 도서관'],
    ['a number to call', '▷ 전화 : 02-000-1234'],
    ['a sentence about news from readers', '시는 불편 사항을 알리는 주민들의 제보를 기다리는 게시판도 열었다.'],
    ['a sentence about the online office', '가온시 디지털뉴스부는 다음 달 문을 연다.'],
    ['a sentence about letters', '글씨 크기를 키우면 책을 더 오래 읽는다.'],
  ])('is not %s: %s', (_, text) =>
    expect(outcome([lead, last, text])).toEqual({ kept: [lead, last, text], excluded: [] }),
  );

  it('may stand in the middle where it is no signature', () => {
    const lines = [lead, '김가온 기자 gaon@paper.example', last, last, last, last, last];
    expect(outcome(lines).kept).toEqual(lines);
  });

  it('is kept where signatures are text', () => {
    const lines = [lead, last, '김가온 기자 gaon@paper.example', '▶ 가온일보 카카오톡 채널 구독하기'];
    const { excluded } = trimBody({ blocks: blocksOf(lines), excluded: [] }, facts, 'text');
    expect(excluded.map(({ reason }) => reason)).toEqual(['newsletter']);
  });

  it('may be a way to send news, below a line that asks for it', () => {
    const asks = ['■ 제보하기', '▷ 카카오톡 : ‘가온제보’ 검색, 채널 추가', '▷ 전화 : 02-000-1234, 4444'];
    const lines = [
      ...asks,
      '▷ 이메일 : gaon@paper.example',
      '[메일] news@paper.example',
      '사이트 :https://gaon.example',
    ];
    expect(outcome([lead, last, ...lines])).toEqual({
      kept: [lead, last],
      excluded: lines.map((text) => `newsletter: ${text}`),
    });
    expect(outcome([lead, last, lines.join('\n')]).kept).toEqual([lead, last]);
    expect(outcome([lead, last, asks[0] ?? '', lines.slice(1).join('\n')]).kept).toEqual([lead, last]);
  });

  it('is no answer of an interview', () => {
    const lines = ['▶ 이하람: 유튜브에서 보았습니다.', '▷ 김가온: 그렇군요.', '▶ 이하람: 고맙습니다', '김가온 기자'];
    expect(outcome([lead, last, last, ...lines]).kept).toEqual([lead, last, last, ...lines.slice(0, 3)]);
  });

  it('may point at something else below a signature, link or none', () => {
    const lines = ['김가온 기자 gaon@paper.example', '▶ 바람 | 그림마당 보기', '▶ 헉! 소리 나는 이야기 [헉스]'];
    expect(outcome([lead, last, ...lines]).kept).toEqual([lead, last]);
  });

  it('may be the last lines of a paragraph', () => {
    const lines = ['김가온 기자 gaon@paper.example', 'ⓒ 가온일보, 무단 전재 및 재배포 금지'];
    expect(outcome([lead, [last, ...lines].join('\n')])).toEqual({
      kept: [lead, last],
      excluded: [`reporter-box: ${lines[0]}`, `copyright: ${lines[1]}`],
    });
    expect(outcome([lead, [last, lines[0]].join('\n'), lines[1] ?? '']).kept).toEqual([lead, last]);
  });

  it('may be a link to another article, below a label or with a sign before it', () => {
    const link = (text: string): Block => ({
      kind: 'paragraph',
      text,
      links: [{ start: text.length - 12, end: text.length, href: 'https://paper.example/news/11' }],
    });
    const lines = ['관련 기사', '가온시 자전거길 넓힌다', '- 해오름동 도서관 연다고'];
    const [label = '', ...titles] = lines;
    const body = [...blocksOf([lead, label]), ...titles.map(link), link('☞ 징검다리 새로 놓는다며'), link(last)];
    const { blocks, excluded } = trimBody({ blocks: body, excluded: [] }, facts);
    expect(blocks.map(({ text }) => text)).toEqual([lead, last]);
    expect(excluded.map(({ reason }) => reason)).toEqual(['related', 'related', 'related', 'related']);
  });
});

it('takes a title of one word for a repeat only where a title is printed again', () => {
  const word: Facts = { title: '광고', printed: [] };
  const blocks: Block[] = [
    { kind: 'paragraph', text: '광고' },
    { kind: 'paragraph', text: '광고란 널리 알린다는 뜻이다.' },
    { kind: 'list-item', text: '광고' },
  ];
  expect(trimBody({ blocks, excluded: [] }, word).blocks.map((block) => block.kind)).toEqual([
    'paragraph',
    'list-item',
  ]);
});

describe('what is glued to a line', () => {
  it.each([
    ['<저작권자 ⓒ 브레이크뉴스 무단전재 및 재배포 금지>'],
    ['[저작권자(c) 가온일보, 무단전재 및 재배포 금지]'],
    ['저작권자 © 가온일보 무단전재 및 재배포 금지'],
    ['<저작권자(c)브레이크뉴스. 무단전재-재배포금지.>'],
    ['ⓒ 브레이크뉴스 무단전재 및 재배포 금지'],
  ])('goes: %s', (glue) => {
    expect(outcome([lead, `${last} ${glue}`])).toEqual({ kept: [lead, last], excluded: [`copyright: ${glue}`] });
    expect(outcome([lead, `${last}${glue}`])).toEqual({ kept: [lead, last], excluded: [`copyright: ${glue}`] });
  });

  it('is no copyright in the middle of a sentence', () => {
    const text = '<저작권자 ⓒ 가온일보 무단전재 및 재배포 금지>라는 글이 벽에 적혀 있었다.';
    expect(outcome([lead, text]).kept).toEqual([lead, text]);
  });

  it("goes from a caption with the agency's ban on resale", () => {
    const { blocks } = trimBody(
      { blocks: [{ kind: 'figure', text: '새 버스 photo@x.example *재판매 및 DB 금지' }], excluded: [] },
      facts,
    );
    expect(blocks.map((block) => block.text)).toEqual(['새 버스']);
  });
});

function blocksOf(lines: readonly string[]): Block[] {
  return lines.map((text) => ({ kind: 'paragraph', text }));
}

function outcome(lines: readonly string[]): { kept: string[]; excluded: string[] } {
  const { blocks, excluded } = trimBody({ blocks: blocksOf(lines), excluded: [] }, facts);
  return {
    kept: blocks.map((block) => block.text),
    excluded: excluded.map(({ reason, text }) => `${reason}: ${text}`),
  };
}
