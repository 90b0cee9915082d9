import type { LineRule } from './line-rules.ts';

const mail = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`;

/** An address at the paper's own domain; a writer's private one belongs to the text (seen at Break News). */
const ownMail = String.raw`[\w.+-]+@(?!(?:[\w-]+\.)*(?:hanmail|naver|daum|gmail|nate|kakao|hotmail|outlook|yahoo|empas|paran|chol|korea)\.)[\w-]+(?:\.[\w-]+)+`;

const names = String.raw`[가-힣]{2,4}(?:[\s·,]+[가-힣]{2,4}){0,3}`;
const role = '(?:기자|특파원|앵커|리포터|PD)';

/** "가온=김가온 기자 gaon@…": a place or a paper, names, a role, an address; who asks for letters is no reporter. */
const signed = String.raw`(?!문의|신청|접수)(?:[가-힣A-Za-z·]{1,12}\s?[=ㅣ/]\s*)?(?:[가-힣A-Za-z]{2,12}\s)?${names}\s*(?:[가-힣]{0,6}${role})?\s*[|/(=<]?\s*${mail}[)\]>]?`;

/** What only the last lines of a body say, in the order it is tried. All are whole lines; none names a paper. */
export const prepareClosingRules = (): readonly LineRule[] => [
  {
    reason: 'copyright',
    needs: ['copyright'],
    pattern: /^[[<(\s]*Copyrights?\s*(?:[ⓒ©]|\(c\)).{1,80}$/iu,
    longest: 120,
  },
  // A slogan first: "… ⓒ 가온일보, 무단전재 및 재배포금지"; a sentence before it is the article's.
  {
    reason: 'copyright',
    needs: ['ⓒ', '©'],
    pattern: /^(?:(?![가-힣][.?!])[^ⓒ©]){0,60}[ⓒ©].{0,120}(?:금지|reserved)[\s.)>\]〉-]*$/iu,
    longest: 200,
  },
  {
    reason: 'copyright',
    needs: ['저작권자'],
    pattern: /^[-\s<[(]*저작권자\s[^.]{1,60}무단\s*(?:전재|복제).{0,20}금지[\s.)>\]-]*$/u,
    longest: 120,
  },
  { reason: 'copyright', needs: ['ⓒ', '©'], pattern: /^[<[(]?\s*[ⓒ©]\s?[^.?!]{1,40}[>\])]?$/u, longest: 50 },
  {
    reason: 'newsletter',
    needs: ['구독', '친구', '채널', '앱', '뉴스레터'],
    pattern:
      /^[▶▷■●◆☞*👉🔗\s[]*(?:.{0,60}(?:구독\s*(?:하기|하세요|신청|바로가기|해\s*주세요|과\s*좋아요)|친구\s*추가|채널\s*추가|앱\s*다운(?:로드)?|뉴스레터\s*(?:신청|구독|받기)).{0,40})$/u,
    longest: 100,
  },
  {
    reason: 'newsletter',
    needs: ['제보', '구독', '바로', '클릭', '팔로우', '카카오톡', '유튜브', '네이버', '텔레그램'],
    pattern:
      /^[▶▷■●◆☞*👉](?!\s*(?!제보|구독)[가-힣]{2,4}\s?[:：])\s*.{0,60}(?:제보|구독|바로\s*가기|클릭|팔로우|카카오톡|유튜브|네이버|텔레그램)/u,
    longest: 120,
  },
  {
    reason: 'newsletter',
    needs: ['제보'],
    pattern:
      /^(?:※\s*.{0,40}제보.{0,80}|[^.?!]{0,40}(?:여러분|시청자|독자)[^.?!]{0,20}제보를\s*기다립니다[.!]?|기사\s*제보.{0,24}@.{3,40}|(?=.*제보)[^.?!]{0,14}(?:(?:문의|제보)(?:나|\s*및|,)?\s*){1,2}는?\s*[:：]?\s*(?:카카오톡|카톡|이메일|전화)[^?!]{0,40})$/u,
    longest: 130,
  },
  {
    reason: 'reporter-box',
    needs: ['@'],
    pattern: new RegExp(String.raw`^[[(/=◎☞▶\s]*${signed}(?:[\s,·/]+${signed}){0,2}[)\]\s]*$`, 'u'),
    longest: 120,
  },
  {
    reason: 'reporter-box',
    needs: ['@'],
    pattern: new RegExp(
      String.raw`^[[(/\s]*(?:(?:[가-힣A-Za-z·]{1,12}\s){1,4}[가-힣]{0,8}${role}\s*[|/(=<]?\s*${mail}|${mail}\s+(?:[가-힣]{1,8}\s)?${names}\s*[가-힣]{0,6}${role})[)\]>\s]*(?:\([가-힣\s]{2,14}\))?$`,
      'u',
    ),
    longest: 80,
  },
  {
    reason: 'reporter-box',
    needs: ['기자', '특파원'],
    pattern:
      /^[[(/=|\s]*(?:[가-힣A-Za-z·]{1,12}\s?[=ㅣ/]\s*)?[가-힣]{2,4}(?:[\s·,]+[가-힣]{2,4}){0,3}\s*[가-힣]{0,8}(?:기자|특파원)[)\]\s]*$/u,
    longest: 40,
  },
  {
    reason: 'reporter-box',
    needs: ['디지털', '온라인', '인터넷', '뉴미디어'],
    pattern:
      /^[[(<]?\s*(?:[가-힣A-Za-z]{2,10}\s?)?(?:디지털|온라인|인터넷|뉴미디어)\s?(?:뉴스|이슈|콘텐츠|영상)?\s?(?:편집|제작|기획)?[부팀국]\s*[\])>]?$/u,
    longest: 30,
  },
  // Who filmed and cut: "촬영기자:이하람/영상편집:김가온", "(영상취재 : 이하람, VJ : 김가온)".
  {
    reason: 'reporter-box',
    needs: [':', '：', ';'],
    pattern:
      /^[([]?\s*(?:(?:영상|촬영|취재|그래픽|자료|화면|편집|작가|연출|디자인|CG|VJ)[가-힣\s]{0,6}[:：;]\s*[가-힣]{2,4}(?:[\s,·]+[가-힣]{2,4}){0,3}(?![가-힣])[\s/,|]*){1,6}[)\]]?$/u,
    longest: 120,
  },
  {
    reason: 'reporter-box',
    needs: ['@'],
    pattern: /^[(\s-]*By\s[\p{L}'. -]{3,40}\s?[[(<]?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*[\])>]?$/iu,
    longest: 100,
  },
  {
    reason: 'reporter-box',
    needs: ['@'],
    pattern: new RegExp(String.raw`^[([/\s]*(?:(?:이?메일|e-?mail)\s*[:：]?\s*)?${ownMail}[)\]\s]*$`, 'iu'),
    longest: 60,
  },
  {
    reason: 'caption-credit',
    needs: ['사진', '영상', '자료', '그래픽', '이미지', '뉴스', '통신', '뉴시스', '연합', '끝'],
    pattern:
      /^[[(<〈]\s*(?:(?:사진|영상|자료|그래픽|이미지)\s*(?:[=:]|출처|제공)[^\])>]{0,60}|[가-힣]{0,6}(?:뉴스|통신|뉴시스|연합)\d?|끝)\s*[\])>〉]$/u,
    longest: 80,
  },
  {
    reason: 'caption-credit',
    needs: ['사진'],
    pattern: /^(?:\/?\s*(?:자료\s*)?사진\s*(?:제공|출처)?\s*[=:|ㅣ│]|\[사진\])(?!.*[가-힣]다\.)\s*.{1,50}$/u,
    longest: 60,
  },
  {
    reason: 'byline',
    needs: ['기사제공', '기사 제공'],
    pattern: /^기사\s?제공\s*[:：]?\s*[가-힣A-Za-z0-9\s]{2,20}$/u,
    longest: 30,
  },
  {
    reason: 'byline',
    needs: ['송고'],
    pattern: /^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}\s*\d{1,2}:\d{2}\s*송고$/u,
    longest: 30,
  },
  { reason: 'tags', needs: ['#'], pattern: /^(?:#[가-힣A-Za-z0-9_·]+[\s,]*){2,20}$/u, longest: 200 },
];
