/** Words for those who sign an article, as machine translation and publishers write them. */
const roles =
  'reporter|publisher|correspondent|columnist|poet|writer|novelist|journalist|critic|editor|editor-in-chief|professor|photographer|author|pastor|essayist|president|ceo|representative';

/** Patterns of lines that begin, or end, with a role as it is written: "reporter", "Reporter", "REPORTER". */
function prepareRoles(): { readonly first: RegExp; readonly last: RegExp } {
  const cased = roles
    .split('|')
    .map((role) => `[${role.charAt(0)}${role.charAt(0).toUpperCase()}]${role.slice(1)}|${role.toUpperCase()}`)
    .join('|');
  return {
    first: new RegExp(
      String.raw`^[\s\-–—―*/|=:]*(?:(?:[Ss]taff|[Ss]enior|[Gg]uest|[Ss]pecial)\s)?(?:${cased})s?\b[\s:/=.-]*(?:[A-Z(가-힣]|$)`,
    ),
    last: new RegExp(String.raw`\b(?:${cased})s?\b(?:\s*[,/(].{0,40})?[\s)]*$`),
  };
}

let prepared: ReturnType<typeof prepareRoles> | undefined;

/** Prepared when they are first asked for: few articles need them. */
function rolePatterns(): ReturnType<typeof prepareRoles> {
  prepared ??= prepareRoles();
  return prepared;
}

/** "By Lee Min-ji", "BY PARK NURI": nothing but a name behind it. */
const writtenBy = /^[\s\-–—―*/|]*(?:By|BY|by)[:\s]+[A-Z][\w.'’-]*(?:\s(?:[A-Z][\w.'’-]*|and)){0,4}$/;
const koreanByline =
  /^[\s\-–—―*■▲/|=]*[가-힣]{2,4}\s?(?:[가-힣]{0,8}\s?)?(?:기자|특파원|시인|발행인|논설위원|편집위원|칼럼니스트|작가|교수|객원기자|인턴기자|편집장|주필)\s*$/;

/** Words past which a line is no byline. */
const longestByline = 9;

/** Whether a line is a byline on its own: "-Reporter Park Jeong-dae", "- Publisher Moon Il-suk", "-KIM Sowol Poet", "By Lee Min-ji", "-홍길동 기자". */
export function looksLikeByline(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.includes('\n')) return false;
  if (koreanByline.test(text)) return true;
  if (text.split(/\s+/).length > longestByline || /[.!?]["”’']?$/.test(text.replace(/\b(?:Jr|Sr|[A-Z])\.$/, '')))
    return false;
  if (writtenBy.test(text)) return true;
  const { first, last } = rolePatterns();
  if (first.test(text)) return /[A-Z가-힣]/.test(text) && !/=\s*\S/.test(text);
  return /^[-–—―]/.test(text) && last.test(text);
}

/** Whether a text opens with a dateline: "[Break News, Gyeongbuk] Reporter Seong-Hyun Lee = …", "【브레이크뉴스 경북】이성현 기자=…". */
export function isDateline(text: string): boolean {
  return (
    /^\s*[[【(〔<][^\]】)〕>\n]{2,60}[\]】)〕>]/.test(text) ||
    /^[^=\n]{2,60}(?:Reporter|Correspondent|기자|특파원)[^=\n]{0,30}=/.test(text)
  );
}

/** Characters past which an opening line is a paragraph. */
const longestTitle = 250;

/** Whether the first line of a translation is its title: unfinished as headlines are, or followed by a byline. */
export function looksLikeTitle(line: string, next: string | undefined): boolean {
  const text = line.trim();
  if (text === '' || text.includes('\n') || text.length > longestTitle) return false;
  if (/^[▲△▶◀※©ⓒ*]/.test(text) || looksLikeByline(text)) return false;
  // "[Break News, Daegu] Reporter Kim = …" opens a paragraph, "<Poem> First Snow" and "[Interview] A new bridge" are titles
  if (isDateline(text) && /=|\b(?:break\s?news|reporter|correspondent)\b/i.test(text)) return false;
  if (next !== undefined && looksLikeByline(next)) return true;
  if (/[.。]["”’'」』)]*$/.test(text) && !/(?:\.\.|…)["”’']*$/.test(text)) return false;
  return text.length <= 160 || !/[.!?]["”’']?\s+[A-Z“"'‘]/.test(text);
}
