import type { Unit } from './read-unit.ts';

/** The outer form of a paragraph; flags are 0 or 1, so that they can be counted. */
export interface Shape {
  readonly caption: number;
  readonly note: number;
  readonly mail: number;
  readonly byline: number;
  readonly dateline: number;
  readonly subheading: number;
  /** Ends like no sentence. */
  readonly open: number;
  readonly question: number;
  readonly parenthesis: number;
  /** Number of quotations. */
  readonly quotations: number;
  readonly quoteFirst: number;
  readonly quoteLast: number;
  /** English that goes on in the middle of a sentence. */
  readonly continued: number;
}

const forms = {
  koCaption:
    /^\s*[▲△▼▶◀►☞]|[©ⓒ]|^[[(<【]?\s?(?:사진|영상|자료|그래픽|동영상|포토|이미지)|(?:사진|자료|영상)\s?(?:=|제공|:)|제공\s*[=)\]>]?$/,
  enCaption: /^\s*[▲△▼▶◀►☞]|[©ⓒ]|^[[(<]?\s?(?:photo|image|video|graphic)s?\b|\((?:photo|image|pictured)[^)]*\)$/i,
  koNote: /^\s*[※☞*]|^[-=~(]\s?(?:광고|계속|끝)|저작권자|무단\s?전재|재배포|관련기사|^기사제보|^문의|바로가기/,
  enNote: /^\s*[※☞*]|copyright|reproduction|^related|^inquir|^contact|^report:/i,
  koByline: /(?:기자|특파원|시인|논설위원|칼럼니스트|발행인|편집인|교수|대표)\s*(?:[\w.+-]+@\S+)?\s*$/,
  enByline:
    /^[-–—=\s*]*(?:by\s|reporter|writer|editor|publisher|correspondent|poet)\b|\b(?:reporter|correspondent|poet)\s*(?:[\w.+-]+@\S+)?$/i,
  koDateline: /^[【[(<][^】\])>]{2,25}[】\])>]|기자\s?=/,
  enDateline: /^[【[(<][^】\])>]{2,30}[】\])>]|reporter[^.]{0,30}=/i,
  subheading: /^\s*(?:[◇◆■□●○▣◎▷▶•·]|\d+[.)]\s|[-–—]\s|[①-⑨]|\[)/,
};

/** The outer form of a Korean paragraph. */
export function readKoreanShape(unit: Unit): Shape {
  return readShape(unit, 'ko');
}

/** The outer form of an English paragraph. */
export function readEnglishShape(unit: Unit): Shape {
  return readShape(unit, 'en');
}

function readShape({ text, length }: Unit, lang: 'ko' | 'en'): Shape {
  const korean = lang === 'ko';
  const flag = (yes: boolean) => (yes ? 1 : 0);
  const short = length < (korean ? 45 : 90);
  return {
    caption: flag(length < (korean ? 120 : 240) && (korean ? forms.koCaption : forms.enCaption).test(text)),
    note: flag((korean ? forms.koNote : forms.enNote).test(text)),
    mail: flag(/\S@\S+\.\w/.test(text)),
    byline: flag(short && (korean ? forms.koByline : forms.enByline).test(text)),
    dateline: flag((korean ? forms.koDateline : forms.enDateline).test(text.slice(0, 80))),
    subheading: flag(forms.subheading.test(text)),
    open: flag(!/[.!?…。]["”’'」』)\]〉》>]*\s*\.?$/.test(text) && !/다["”’']?$/.test(text)),
    question: flag(/[?？]/.test(text)),
    parenthesis: flag(/[(（]/.test(text)),
    quotations: countQuotations(text),
    quoteFirst: flag(/^["“”‘'˝「『]/.test(text)),
    quoteLast: flag(/["“”’'˝」』][.]?$/.test(text)),
    continued: flag(!korean && /^[a-z,;]/.test(text)),
  };
}

function countQuotations(text: string): number {
  const marks = text.match(/["“”˝「『]/g)?.length ?? 0;
  return Math.ceil(marks / 2);
}
