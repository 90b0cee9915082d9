/** Banners as NewsX sets them, and pages made of them around invented news. */
export const banner = (uid: number) =>
  `<div class="center_bn" id="banner${uid}"><a href="/ad_link.php?banner_uid=${uid}"><img src="/data/p/banner/${uid}.gif" alt="광고" width="300" height="90"></a></div>`;

/** A page of Break News' system: `body` stands below the article. */
export const newsxPage = (body: string, head = '') =>
  `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>쪽</title>${head}</head><body>
<div id="CLtag"><p>해솔시가 낡은 항구 창고를 도서관으로 바꾼다고 밝혔다.</p></div>${body}</body></html>`;

/** The anti-spam picture in its comment form. */
export const commentForm = `<form><ul><li><img id="spam" src="/auth.php" alt="도배방지 이미지" width="80" height="20"></li>
<li><textarea id="comment" rows="3"></textarea></li><li><input id="code"></li></ul></form>`;
