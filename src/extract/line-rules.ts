import type { ExclusionReason } from '../article.ts';

/** A line of a Korean page that is none of the article, told by its words alone. */
export interface LineRule {
  readonly reason: ExclusionReason;
  readonly pattern: RegExp;
  /** Of these no such line is without one, in lower case: they are looked for first, since browsers are slow to prepare a pattern. */
  readonly needs: readonly string[];
  /** The longest such line, in characters: running text that only speaks of it is longer. */
  readonly longest: number;
}

/** What every rule asks for, and few lines have that are not Korean: cheap to test before the rules are. */
export const mayBeRuled = /[가-힣@]|[Rr]eserved|RESERVED/;

/** What such a line may say anywhere in a body, in the order it is tried. All are whole lines; none names a paper. Dear to prepare: pages that are not Korean do without. */
export const prepareLineRules = (): readonly LineRule[] => [
  {
    reason: 'copyright',
    needs: ['금지', 'reserved'],
    pattern:
      /^[<〈‹＜[【(*※-]*\s*(?:저작권자?\s*(?:[ⓒ©(]|:)|[ⓒ©]|Copyrights?\b|무단\s*전재|재배포).*(?:금지|reserved)[\s.>〉›＞\]】)-]*$/iu,
    longest: 200,
  },
  {
    reason: 'copyright',
    needs: ['저작권은'],
    pattern: /^[[(*※]*\s*(?:본|이)\s*(?:기사|콘텐츠|뉴스)의\s*저작권은\s.{1,60}(?:있습니다|귀속됩니다)\.?[\])]*$/u,
    longest: 120,
  },
  {
    reason: 'tools',
    needs: [
      '글자',
      '글씨',
      '폰트',
      '인쇄',
      '프린트',
      '스크랩',
      '듣기',
      '읽어',
      '크게',
      '확대',
      '언어',
      '닫기',
      '목록',
      '뒤로가기',
      '원문',
      '전체',
    ],
    pattern:
      /^(?:(?:본문\s*)?(?:글[자씨]|폰트)\s*(?:(?:크기|사이즈)\s*)?(?:크기|사이즈|설정|변경(?:하기)?|조절|작게|크게|키우기|줄이기|확대|축소)|인쇄(?:하기)?|프린트|스크랩(?:\s*하기)?|본문\s*듣기.*|기사\s*(?:듣기|읽어\s*주기)|음성으로\s*듣기|사진\s*(?:확대|크게\s*보기)|크게\s*보기|이미지\s*(?:확대|크게\s*보기)|확대\s*보기|언어\s*변경.*|닫기|목록|뒤로가기|기사\s*원문|원문\s*보기|전체\s*맥락을 이해하.*)$/u,
    longest: 60,
  },
  { reason: 'tools', needs: ['가'], pattern: /^가+$/, longest: 10 },
  {
    reason: 'sharing',
    needs: ['공유', '보내기', '복사'],
    pattern:
      /^(?:이\s*기사를\s*공유합니다|(?:기사\s*)?공유(?:하기)?|SNS\s*(?:기사\s*)?보내기|(?:페이스북|트위터|카카오(?:톡|스토리)|네이버\s*(?:블로그|밴드|카페)?|밴드|URL|링크|이메일|다른)(?:\s*(?:으로|로|에|을|찾기|기사))*\s*(?:공유|보내기|복사|공유하기)(?:하기)?)$/iu,
    longest: 40,
  },
  {
    reason: 'comments',
    needs: ['댓글', '좋아요', '마음에', '생각은'],
    pattern:
      /^(?:댓글\s*\d*|좋아요\s*(?:좋아요)?\s*\d*|이\s*기사가\s*마음에\s*들었다면.*|당신의\s*생각은\?|댓글\s*(?:쓰기|보기|정책).*)$/u,
    longest: 60,
  },
  {
    reason: 'related',
    needs: ['관련', '많이', '인기', '추천', '주요', '시각', '함께', '더보기', '더 보기'],
    pattern:
      /^[[<〈【■▶▷●◆☞*\s]*(?:.{0,30}\s?관련\s*기사\s*(?:목록|보기|더보기)|관련\s*(?:기사|뉴스)(?:\s*[A-Z]?\d[\dA-Z·,~\s]*면)?|(?:가장\s*)?많이\s*(?:본|읽은)\s*(?:뉴스|기사).*|인기\s*(?:뉴스|기사)|추천\s*(?:뉴스|기사)|주요\s*(?:뉴스|기사)|이\s*시각\s*(?:주요|많이|헤드라인).{0,12}|함께\s*(?:보면|볼\s*만한|많이).{0,14}|이\s*기사를\s*추천합니다|(?:기사|뉴스)?\s*더\s*보기)[\]>〉】:\s]*$/u,
    longest: 60,
  },
  {
    reason: 'editor-box',
    needs: ['에디터', '편집'],
    pattern:
      /^[[<〈【■▶▷●◆☞*\s]*(?:에디터|편집[자장국])(?:[가의]|['’]s)?\s*(?:추천|픽|pick|선정|선택|뽑은|꼽은)(?:하는|한)?\s*(?:기사|뉴스|콘텐츠|글)?[\]>〉】:\s]*$/iu,
    longest: 40,
  },
];

/** What is glued to the end of a paragraph: `<저작권자 ⓒ … 무단전재 및 재배포 금지>`, with or without its brackets and its first word. */
export const prepareGluedCopyright = (): RegExp =>
  /\s*[<〈‹＜[【(]?\s*(?:저작권자\s*)?(?:[ⓒ©]|\(c\))[^<>]{0,80}?(?:금지|reserved)[\s.]*[>〉›＞\]】)]?[\s.]*$/iu;

/** What is glued to the end of a caption: the photographer's address and the agency's ban on resale. */
export const prepareGluedCredit = (): RegExp =>
  /\s*(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+)?\s*\*?\s*재판매\s*및\s*DB\s*금지\.?$/u;
