import type { Language } from '../article.ts';

/** A break that `Intl.Segmenter` misses: it stands at the end of every match of `pattern`. */
export interface GlueRule {
  readonly langs: readonly Language[];
  readonly pattern: RegExp;
}

/** A break that is none: `left` fits the text before it, `right` the text after, `unless` does not; `glued`: with or without a space between. */
export interface JoinRule {
  readonly langs: readonly Language[];
  readonly left: RegExp;
  readonly right: RegExp;
  readonly unless?: RegExp;
  readonly glued?: boolean;
}

const both: readonly Language[] = ['ko', 'en', 'other'];
const end = '[.!?…。]';
const quote = String.raw`["'”’˝」』)\]〉》>]`;

/** Words that begin a sentence and never go on with a name or a title: after "the U.S." they do start a new one. */
const starters =
  /^["“‘']?(?:The|This|That|These|Those|There|It|Its|He|She|They|We|You|I|His|Her|Their|Our|But|And|However|In|On|At|As|If|When|While|After|Before|For|From|With|By|To|So|Also|Then|Yet|Meanwhile|According|Since|Although|Because|Some|Many|Most|Another|Now|What|Who|How|Why)\b/;
const anything = /^/;

/** Added breaks: what machine translation glues together, and sentences that fade out. */
export const glueRules: readonly GlueRule[] = [
  // "$3.5 million.It was": three letters at least before the stop, no address, no abbreviation
  {
    langs: ['en'],
    pattern: /(?<=(?:^|[\s“"‘'(])[\p{L}\d’'-]{0,30}\p{Ll}{3}[.!?])(?=["“‘]?\p{Lu}\p{Ll}{0,30}(?:[\s,’']|$))/gu,
  },
  // "at the center. 85 researchers": no abbreviation before a number
  { langs: ['en'], pattern: /(?<=\p{Ll}{3}[.!?]["”’]?)\s+(?=[$₩]?\d)/gu },
  // "않다…그러나"
  { langs: ['ko'], pattern: /(?<=[다요까죠네])(?:…{1,9}|\.{2,9}|‥{1,9})["”’]?\s*(?=[가-힣“"‘])/g },
  // "쉰다. iPhone은": small letters begin a sentence of Korean as well
  { langs: ['ko'], pattern: /(?<=[가-힣][다요까죠]\.["”’]?)\s+(?=[a-z])/g },
  { langs: ['en'], pattern: /(?:…|(?<!\.)\.{3,9})["”’]?\s+(?=["“‘]?[A-Z])/g },
];

/** Breaks taken back, most frequent first. */
export const joinRules: readonly JoinRule[] = [
  // "…것이다."라고 말했다.
  {
    langs: ['ko'],
    left: new RegExp(`${end}${quote}*$`),
    right:
      /^(?:이?라(?:고|며|면서|는|던|도|지만|거나)|란\s|고(?:\s|까지|도\s)|며\s|면서|하고\s|하며\s|하면서\s|등의?\s|등을\s|등이\s)/,
  },
  // “…겠다!”는 뜻, “왜?”를
  {
    langs: ['ko'],
    left: new RegExp(`${end}${quote}+$`),
    right:
      /^(?:[은는이가을를의와과도로만에]\s|으로|에서|에게|에는|라[가-힣]|이[라란며나]|하[는고며]|처럼|같은|까지|부터|보다|조차|마저)/,
    glued: true,
  },
  // “…이다.” 이란 뜻; but 밝혔다. 이란 법원은 begins anew
  { langs: ['ko'], left: new RegExp(`${end}${quote}+$`), right: /^이란\s/ },
  // http://example.com/view?id=3
  { langs: both, left: /\S[?!]$/, right: /^[\w=&]/, glued: true },
  // 돌아왔다(?)는
  { langs: both, left: /\([?!]+\)$/, right: /^[가-힣a-z]/, glued: true },
  // ▲ 문을 연 박물관. © 이성현 기자
  { langs: both, left: anything, right: /^[©ⓒ]/ },
  // 2020. 11. 20. 구미에서; 1. 개요
  { langs: ['ko'], left: /(?:^|[^\p{L}\d.%])\d{1,4}\.$/u, right: anything },
  { langs: ['en'], left: /(?:^|\s)\d{1,4}\.$/, right: /^\d/ },
  { langs: ['en'], left: /^\(?(?:\d{1,2}|[ivx]{1,4}|[A-Z])[.)]$/, right: anything },
  // 조지 W. 부시, George W. Bush
  { langs: ['ko'], left: /(?:^|[^A-Za-z])[A-Z]\.$/, right: anything },
  { langs: ['en', 'other'], left: /(?:^|[^\p{L}.])\p{Lu}\.$/u, right: anything, unless: starters },
  // the U.S. President, 3 p.m. Friday
  { langs: both, left: /(?:^|[^\p{L}])(?:\p{L}\.){2,}$/u, right: anything, unless: starters },
  // Mr. Kim, Rep. Park, St. Louis
  {
    langs: both,
    left: /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Messrs|Dr|Drs|Prof|Rep|Reps|Sen|Sens|Gov|Govs|Gen|Col|Lt|Cpt|Capt|Sgt|Cmdr|Maj|Adm|Pres|Supt|Det|Rev|Hon|Fr|St|Ste|Mt|Ft|vs|cf|e\.g|i\.e|viz|approx|al)\.$/u,
    right: anything,
  },
  {
    langs: both,
    left: /(?:^|[^\p{L}])(?:Inc|Co|Corp|Ltd|LLC|Bros|Jr|Sr|Ph\.D|Ave|Blvd|Rd|Dept|Univ|Assn|Est|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.$/u,
    right: anything,
    unless: starters,
  },
  { langs: both, left: /(?:^|[^\p{L}])(?:No|Nos|Vol|Art|Fig|Sec|Ch|p|pp)\.$/u, right: /^\d/ },
  // "Is it over?" asked Kim; "Is it over?" Kim asked
  { langs: ['en'], left: /[^\d]$/, right: /^\p{Ll}/u },
  {
    langs: ['en'],
    left: /[?!…]["”’]$/,
    right: /^(?:\p{Lu}[\p{L}’'.-]*\s){1,4}(?:said|says|asked|asks|added|replied|wrote|told|cried|shouted|exclaimed)\b/u,
  },
];
