import { collapseText } from './collapse-text.ts';
import { printedDate, readPrintedDate } from './read-date.ts';

/** What a byline says; each part undefined where it is not printed. Dates are local time. */
export interface Byline {
  readonly reporter?: string;
  readonly published?: string;
  readonly modified?: string;
}

/** What writers sign as, at the end of a word: 기자 covers 선임기자, 인턴기자, 객원기자 and the like. */
const role =
  '기자|특파원|시인|발행인|편집인|논설위원|칼럼니스트|에디터|앵커|아나운서|리포터|통신원|작가|평론가|위원|교수|박사|대표|' +
  '국장|부국장|본부장|지사장|부장|차장|팀장|주필|PD|피디|필자|소설가|변호사|연구원|연구위원|의원|회장|이사장|원장|소장|목사|스님|기획위원|전문의';

/** A Korean name, with the office before it or the role after it. */
const latin = "[A-Z][\\p{L}.'-]*(?:\\s[A-Z][\\p{L}.'-]*){1,3}\\s";
const signature = `^${latin}(?:${role})$|^(?:[가-힣A-Za-z]+\\s)?[가-힣]{2,4}\\s?(?:[가-힣A-Za-z]{0,8}\\s?)?(?:${role})$`;
const namedOnly = /^[가-힣]{2,4}(?:[\s·,]+[가-힣]{2,4}){0,4}$/u;

/** Characters of a line that are read; what a newspaper prints there is a tenth of it, and dates are searched for in more than linear time. */
const longestLine = 1_000;

/** How pages label the two dates; dear to prepare: pages that are not Korean seldom print them. */
const prepareLabels = () => {
  const published =
    /(?<![가-힣])(?:기사|최초|신문)?\s*(?:입력|승인|등록(?!번호)|송고|전송|게재|발행(?!인)|작성(?!자))|Published|Posted/iu;
  const modified = /(?<![가-힣])(?:기사|최종)?\s*(?:수정|업데이트)|Updated|Modified/iu;
  const any = new RegExp(`(?:${modified.source}|${published.source})\\s*(?:일시?|시간|날짜)?\\s*[:：]?`, 'giu');
  return { modified, any };
};

let prepared: ReturnType<typeof prepareLabels> | undefined;

function labels(): ReturnType<typeof prepareLabels> {
  prepared ??= prepareLabels();
  return prepared;
}

/**
 * What one byline line says: "이성현 기자 | 기사입력 2020/11/20 [15:12]", "기사입력: 2022/04/18 [22:47]", "NAME 시인 l 기사입력 …",
 * "승인 2020.11.20 15:12", "수정 …". A date without a label counts as the day of publication.
 */
export function readByline(line: string): Byline {
  const text = readable(line);
  const dates = (/\d\d/.test(text) ? [...text.matchAll(printedDate())] : []).map((match) => ({
    date: readPrintedDate(match[0]),
    before: text.slice(0, match.index),
    after: text.slice(match.index + match[0].length),
  }));
  const isLabelAfter =
    labelOf(dates[0]?.before ?? '') === undefined && dates.every(({ after }) => opensWithLabel(after));
  const labelled = dates.map(({ date, before, after }) => ({
    date,
    label: isLabelAfter ? labelOf(after.trimStart().slice(0, longestLabel)) : labelOf(before),
  }));
  const modified = labelled.find(({ label }) => label === 'modified')?.date;
  const published =
    labelled.find(({ label }) => label === 'published')?.date ??
    labelled.find(({ label }) => label === undefined)?.date;
  const reporter = readReporter(text);
  return { ...(reporter && { reporter }), ...(published && { published }), ...(modified && { modified }) };
}

/** Longest label, in characters. */
const longestLabel = 6;

/** True where a date is followed by its label: "2023-08-03 06:53 송고 | 2023-08-03 08:52 최종수정". */
function opensWithLabel(after: string): boolean {
  const [label] = after.matchAll(labels().any);
  return label !== undefined && after.slice(0, label.index).trim() === '';
}

/** The label nearest before a date. */
function labelOf(before: string): 'published' | 'modified' | undefined {
  const label = [...before.matchAll(labels().any)].at(-1)?.[0];
  if (label === undefined) return undefined;
  return labels().modified.test(label) ? 'modified' : 'published';
}

const signedInEnglish = String.raw`^(?:-\s*)?(?:By|Reporter)\s+([A-Z][\p{L}'.-]+(?:\s[A-Z][\p{L}'.-]+){1,3})`;

/** The reporter, or reporters parted by a comma, that a line names; undefined where it names none. */
export function readReporter(line: string): string | undefined {
  const text = readable(line);
  const english = /^(?:-\s*)?(?:By|Reporter)\s/.test(text) ? new RegExp(signedInEnglish, 'u').exec(text) : null;
  if (english !== null) return english[1];
  if (!/[가-힣]|PD/.test(text)) return undefined;
  const bracketed = new RegExp(`(?<![가-힣])([가-힣]{2,4})\\s?\\((${role})\\)`, 'u').exec(text);
  if (bracketed !== null) return `${bracketed[1]}(${bracketed[2]})`;
  const parts = text
    .replace(printedDate(), '|')
    .replace(labels().any, '|')
    .replace(/(?<![가-힣])기자명(?![가-힣])/gu, '|')
    .replace(/[\w.+-]+@[\w.-]+/g, '|')
    .split(/[|ㅣ│/<>()[\]{}【】=:]|\s[lI]\s|\s[lI]$|,\s|\s-\s|ⓒ|©/u)
    .map((part) => collapseText(part.replace(/^[\s·.,-]+|[\s·.,-]+$/gu, '')))
    .filter((part) => part !== '');
  const signed = new RegExp(signature, 'u');
  const reporters = parts.filter((part) => signed.test(part));
  if (reporters.length > 0) return [...new Set(reporters.map(spaced))].join(', ');
  return parts.length === 1 ? parts.find((part) => namedOnly.test(part)) : undefined;
}

function readable(line: string): string {
  return collapseText(line.slice(0, longestLine));
}

/** "박누리기자", as it stands where markup parts name and role, is "박누리 기자". */
function spaced(reporter: string): string {
  return reporter.replace(/^([가-힣]{2,4})(기자|특파원|시인)$/u, '$1 $2');
}
