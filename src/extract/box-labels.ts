import type { ExclusionReason } from '../article.ts';

/** Words that head a box of a Korean page which is none of the article; the whole of the first line in the box. */
export interface BoxLabel {
  readonly reason: ExclusionReason;
  readonly pattern: RegExp;
}

/** Longest label, in characters. */
export const longestLabel = 40;

/** The labels, as Korean papers print them; none names a paper. Dear to prepare: pages that are not Korean do without. */
export const prepareBoxLabels = (): readonly BoxLabel[] => [
  {
    reason: 'summary',
    pattern:
      /^[[【<]?(?:(?:AI|인공지능|챗GPT|자동|뉴스|기사|본문|세\s*줄|3줄|핵심|한\s*줄)\s*(?:기사|뉴스|본문|핵심|[한세3]\s*줄)?\s*(?:AI\s*)?요약\S{0,2}(?:\s*(?:보기|봇|서비스|도움말|내용))?|(?:AI|인공지능|챗GPT)[가로이]?\s*요약한\s*(?:기사|뉴스|내용|본문)|(?:이\s*)?(?:기사|뉴스)의?\s*핵심(?:\s*(?:내용|포인트))?)[\]】>]?$/iu,
  },
  {
    reason: 'related',
    pattern:
      /^[[【<■▶●◆☞\s]*(?:관련\s*(?:기사|뉴스|글|콘텐츠)(?:\s*(?:목록|보기))?|(?:실시간|지금|오늘|이\s*시[각간]|주간|최근|가장)?\s*(?:가장\s*)?(?:많이|인기|많은)\s*(?:본|읽은|있는|끄는)?\s*(?:뉴스|기사|영상)(?:\s*(?:순위|랭킹|TOP\s*\d*))?|(?:이\s*시[각간]|오늘의|실시간|최신|주요|추천|인기|랭킹|핫|HOT)\s*(?:주요|인기|추천|핫)?\s*(?:뉴스|기사|이슈|클릭|영상|포토)|핫\s*클릭|헤드라인\s*뉴스|함께\s*(?:보면|읽으면|볼\s*만한).{0,10}|(?:당신이|회원님이|놓치지|놓친).{0,16}(?:뉴스|기사)|.{0,16}(?:의|기자)?\s*다른\s*(?:기사|뉴스)(?:\s*(?:보기|더보기))?|기사\s*더\s*보기|더\s*많은\s*기사|섹션\s*(?:뉴스|기사)|이\s*기사를?\s*(?:추천합니다|본\s*독자.{0,14}))[\]】>:\s]*$/iu,
  },
  {
    reason: 'editor-box',
    pattern:
      /^[[【<■▶●◆☞\s]*(?:에디터|편집[자장국])(?:[가의]|['’]s)?\s*(?:추천|픽|pick|선정|선택|뽑은|꼽은)(?:하는|한)?\s*(?:기사|뉴스|콘텐츠|글)?[\]】>:\s]*$/iu,
  },
  {
    reason: 'comments',
    pattern:
      /^(?:전체\s*)?(?:기사\s*)?(?:댓글|독자\s*의견|한\s*줄\s*의견|의견\s*쓰기)(?:\s*\(?\d+\)?\s*(?:개|건)?)?(?:\s*(?:쓰기|작성|보기|달기))?$/u,
  },
  {
    reason: 'sharing',
    pattern:
      /^(?:이\s*기사를?\s*공유(?:합니다|하기)|(?:기사|SNS)\s*(?:기사\s*)?(?:공유|보내기)(?:하기)?|공유하기|공유)$/u,
  },
  {
    reason: 'tools',
    pattern: /^(?:글[자씨]|본문|폰트)\s*(?:글[자씨]\s*)?(?:크기|사이즈)(?:\s*(?:설정|조절|변경|변경하기|선택))?$/u,
  },
  {
    reason: 'newsletter',
    pattern: /^(?:.{0,20}\s)?(?:뉴스레터|구독)\s*(?:신청|하기|안내|받기)?$/u,
  },
  {
    reason: 'reporter-box',
    pattern: /^(?:[가-힣]{2,4}\s*)?(?:기자|필자|작성자)\s*(?:프로필|소개|정보|페이지)(?:\s*보기)?$/u,
  },
];
