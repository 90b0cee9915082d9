/** How a measuring page is made. */
export interface PageShape {
  /** About how many nodes the page has, texts included. */
  readonly nodes: number;
  /** Address of the frame in each advertisement; none where it is left out. */
  readonly frame?: string;
}

const ADVERTISEMENTS = 36;
const NODES_BEFORE_COMMENTS = 1376;
const NODES_PER_COMMENT = 9;

/** A page as Break News makes them: advertisements among the parts, an article in two languages, links, comments. */
export function makePage({ nodes, frame }: PageShape): string {
  return makeParts({ nodes, ...(frame === undefined ? {} : { frame }) }).join('');
}

/** The same in six parts, for a page that streams in. */
export function makeParts({ nodes, frame }: PageShape): string[] {
  const advertisements = Array.from({ length: ADVERTISEMENTS }, (_, at) => advertisement(at, frame));
  const paragraphs = Array.from({ length: 40 }, (_, at) => paragraph(at));
  const links = Array.from({ length: 300 }, (_, at) => `<li><a href="/${at}">지난 기사 ${at}</a></li>`);
  const comments = Math.max(0, Math.round((nodes - NODES_BEFORE_COMMENTS) / NODES_PER_COMMENT));
  return [
    `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>재는 쪽</title></head><body><div id="wrap">${advertisements.slice(0, 8).join('')}`,
    `<h1 class="read_title">항구 창고가 도서관이 된다</h1>${advertisements.slice(8, 12).join('')}`,
    `<div id="CLtag">${paragraphs.slice(0, 20).join('')}${advertisements.slice(12, 14).join('')}${paragraphs.slice(20).join('')}</div>`,
    `${advertisements.slice(14, 26).join('')}<ul>${links.join('')}</ul>`,
    `<form><ul><li><img src="/auth.php" alt="도배방지 이미지" width="80" height="20"></li></ul><textarea></textarea></form>${advertisements.slice(26).join('')}`,
    `<ol class="comments">${Array.from({ length: comments }, (_, at) => comment(at)).join('')}</ol></div></body></html>`,
  ];
}

/** One comment, as a page's own script would put it in. */
export function comment(at: number): string {
  return `<li class="comment"><p><b>독자 ${at}</b> 좋은 기사입니다.</p>\n<span>${at}분 전</span></li>`;
}

function advertisement(at: number, frame: string | undefined): string {
  const inside = frame === undefined ? '' : `<iframe src="${frame}?${at}" width="300" height="90"></iframe>`;
  if (at % 3 === 0)
    return `<div class="bn_wing"><span>광고</span><ins class="adsbygoogle" style="display:block;height:90px">${inside}</ins></div>`;
  const picture = `<img src="/data/p/banner/${at}.gif" alt="광고" width="300" height="90">`;
  return `<div class="center_bn"><div class="bn"><table><tr><td><a href="/ad_link.php?banner_uid=${at}">${picture}</a>${at % 3 === 1 ? `<ins class="adsbygoogle">${inside}</ins>` : ''}</td></tr></table></div></div>`;
}

function paragraph(at: number): string {
  return at < 20
    ? `<p>해솔시는 ${at}월까지 창고 ${at}동을 고쳐 시민에게 연다고 밝혔다.</p><p>&nbsp;</p>`
    : `<p>The city said that it would open ${at} halls to its citizens by the end of month ${at}.</p><p>&nbsp;</p>`;
}
