/**
 * How publishers announce the translation that follows. Forms a to g of Break News and its relatives, kept as patterns;
 * every form has its case in test/split/find-markers.test.ts.
 */

const bracket = String.raw`<‹〈《＜«【\[〔「『(（`;
const bullet = '*＊※☞▶▷►■□◆◇●○★☆';
const quote = `"'“‘`;
const open = String.raw`[\s${bracket}${bullet}${quote}=:·•\-–—]{0,12}`;
const close = String.raw`\s*[>›〉》＞»】\]〕」』)）"'”’]{0,8}`;
const machine = '구글|google|번역기|파파고|papago|딥엘|deepl|챗\\s?gpt|chatgpt|인공지능|ai\\s?번역|기계\\s?번역';
const here = '(?:아래|다음|이하|(?:위|본|이|상기)\\s?(?:의\\s)?(?:기사|글|내용|칼럼|시))';
const quoted = String.raw`(?!\s?[.。>›〉》＞\]】)"'”’]*\s?(?:라는|라고|란\s|고\s|는\s|며\s))`;

/** The patterns, all case-blind; all but `opening` match where they are asked to (sticky). Dear to prepare: few articles need them. */
export const prepareMarkerPhrases = () => ({
  /** A place where a marker may begin: the group `begin` is what already belongs to it. */
  opening: new RegExp(
    String.raw`(?:^|\n)\s*(?=\S)|(?<begin>[${bracket}${bullet}])(?=\s*[${quote}]?(?:${here}|below is|the following))`,
    'gi',
  ),
  /** "아래는 위 기사를 '구글 번역'으로 번역한 영문 기사의 [전문]입니다." */
  koreanCore: new RegExp(
    String.raw`${open}${here}[^\n.。<>]{0,40}?(?:(?:${machine})[^\n.。<>]{0,40}?번역|영문|영어)[^\n.。<>]{0,40}?(?:전문|영문|영어|기사|번역|본문|글)[^\n.。<>]{0,12}?(?:이다|입니다|임|합니다|했다|였다|한다)(?=[\s.。>›〉》＞】\])}*'"”’]|$)${quoted}[.。]?${close}`,
    'iy',
  ),
  /** "'구글번역'은 이해도 높이기를 위해 노력하고 있습니다. 영문 번역에 오류가 있을 수 있음을 전제로 합니다." */
  koreanMore: new RegExp(
    String.raw`${open}(?:구글['’"”]?\s?번역|영[문어]\s?번역|번역\s?(?:에|문|상|과정|기)|오역)[^\n<【[]*?(?:다|요|음|임|함)(?:[.。]|(?=\s*(?:$|\n|[<【[>\]】])))${close}`,
    'iy',
  ),
  /** "[Below is the [full text] of an English article translated from the above article with Google Translate.]" */
  englishCore: new RegExp(
    String.raw`${open}(?:below|the following|here|this)\s(?:is|are)\b[^\n]{0,140}?(?:translat|google)[^\n.>】\]]*(?:\.|(?=[>】\]]|\n|$))${close}`,
    'iy',
  ),
  /** "'Google Translate' is working hard to improve understanding. It is assumed that there may be errors in the English translation." */
  englishMore: new RegExp(
    String.raw`${open}(?:google['’"”]?\s?translat|it is assumed|please note|note that|there (?:may|might|can) be|(?:the |this |an )?(?:english )?translation)[^\n.>】]{0,200}?(?:improv\w* (?:the )?(?:level of )?understanding|translation errors?|errors? in (?:the |this )?(?:english )?translat)[^\n.>】]*(?:\.|(?=[>】]|\n|$))${close}`,
    'iy',
  ),
  /** A line that only names the language of what follows: "국문 기사", "[영문]", "English version". */
  heading: new RegExp(
    String.raw`${open}(?:(?:국문|한글|한국어|영문|영어)\s?(?:기사|번역|번역문|전문|원문|본문|버전|뉴스|판)?(?:\s?(?:전문|원문))?|(?:english|korean)(?:\s(?:version|article|translation|text|edition))?)${close}\s*[:：]?[^\S\n]*(?=\n|$)`,
    'iy',
  ),
});
