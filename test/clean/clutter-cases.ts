/**
 * Pages in little, each with what has to go marked by the attribute `hide`; everything else has to stay. The markup is
 * that of real pages, the words are invented. `article` is the site's own selector for the article, `.bn` and its like
 * its wrappers, as on NewsX.
 */
export interface ClutterCase {
  readonly name: string;
  readonly html: string;
}

const banner = (attributes: string, uid = 1) =>
  `<div class="bn"${attributes}><table width="100%"><tr><td align="center"><a href="/ad_link.php?banner_uid=${uid}"><img src="/data/paper/banner/${uid}.gif" alt="광고"></a></td></tr></table></div>`;

/** What has to go. */
export const clutter: readonly ClutterCase[] = [
  { name: 'a linked banner with its table and both wrappers', html: `<div class="center_bn" hide>${banner('')}</div>` },
  {
    name: 'a banner without a link',
    html: '<div class="bn" hide><img src="/data/paper/banner/1.gif" alt="광고"></div>',
  },
  {
    name: 'a banner opened by script',
    html: `<div class="bn" hide><a href="javascript:;" onMouseDown="window.open('/ad_link.php?banner_uid=2')"><img src="/x.gif" alt="광고"></a></div>`,
  },
  {
    name: 'a label with white space and a non-breaking space',
    html: '<div class="bn" hide><span> &nbsp;광고&nbsp; </span></div>',
  },
  { name: 'a label in Latin letters', html: '<div class="bn" hide><em>ADVERTISEMENT</em></div>' },
  { name: 'a wrapper that was never filled', html: '<p>앞 단락</p><div class="center_bn" hide></div><p>뒤 단락</p>' },
  {
    name: 'an empty table left by a Flash banner',
    html: '<div class="center_bn" hide><div class="bn"><table><tr><td><script>var swf = 1;</script></td></tr></table></div></div>',
  },
  { name: 'a Flash banner', html: '<div class="bn" hide><object data="/banner/9.swf"></object></div>' },
  { name: 'a label beside a slot', html: '<div hide><span>광고</span><ins class="adsbygoogle"></ins></div>' },
  { name: 'a slot of a network by itself', html: '<p>글</p><ins class="adsbygoogle" hide></ins><p>글</p>' },
  {
    name: 'a slot filled with a frame',
    html: '<ins class="adsbygoogle" hide><iframe src="about:blank"></iframe></ins><p>글</p>',
  },
  {
    name: 'a slot with paid headlines that lead away',
    html: '<div id="dablewidget_1" hide><a href="https://shop.example/1">오늘만 특가</a></div><p>글</p>',
  },
  {
    name: 'the table around a slot',
    html: '<table hide><tr><td><ins class="adsbygoogle"></ins></td></tr></table><p>글</p>',
  },
  {
    name: 'one cell of a layout table of one row',
    html: '<table><tr><td hide><ins class="adsbygoogle"></ins></td><td><p>오른쪽 기사 목록</p></td></tr></table>',
  },
  {
    name: 'a row of two banners, and not the row of text below',
    html: `<table><tr hide><td>${banner('', 1)}</td><td>${banner('', 2)}</td></tr><tr><td>왼쪽 글</td><td>오른쪽 글</td></tr></table>`,
  },
  {
    name: 'a run of three labels outside the article',
    html: '<ul hide><li><img src="/a1.gif" alt="광고"></li><li><img src="/a2.gif" alt="광고"></li><li><img src="/a3.gif" alt="광고"></li></ul><p>글</p>',
  },
  {
    name: 'a banner without a label by its source and its link',
    html: '<p>글</p><a href="/ad_link.php?banner_uid=3" hide><img src="/data/paper/banner/3.gif" alt=""></a>',
  },
  {
    name: 'a banner in the middle of the article',
    html: `<div id="CLtag"><p>첫 단락</p>${banner(' hide')}<p>둘째 단락</p></div>`,
  },
  {
    name: 'the anti-spam picture, and not the field beside it',
    html: '<form><ul><li><img src="/auth.php" alt="도배방지 이미지" hide> <input name="code"></li></ul><textarea></textarea></form>',
  },
  {
    name: 'the anti-spam picture with its list item',
    html: '<form><ul><li hide><img src="/auth.php" alt="자동등록방지 문자"></li><li><input name="code"></li></ul></form>',
  },
  {
    name: 'two banners, each with its own reason',
    html: `<div class="top_bn_left" hide>${banner('')}</div><h2>기사 제목</h2><div class="bn_wing" hide><ins class="adsbygoogle"></ins></div>`,
  },
];

/** Traps: what must never be hidden. Those marked "on record" are false positives that filter lists had to take back. */
export const traps: readonly ClutterCase[] = [
  {
    name: 'the logo labelled 광고 out of the banner folder',
    html: '<div id="logo_area"><table><tr><td><a href="./index.html"><img src="/data/paper/banner/0.jpg" alt="광고"></a></td></tr></table></div>',
  },
  {
    name: 'a logo in a slot’s box that leads home',
    html: '<div class="bn"><a href="/"><img src="/data/paper/banner/0.jpg" alt="광고"></a></div>',
  },
  {
    name: 'a logo that leads home by its full address on another edition',
    html: '<div class="bn"><a href="http://m.breaknews.com/index.html"><img src="/data/paper/banner/0.jpg" alt="광고"></a></div>',
  },
  {
    name: '광고 as a paragraph of an article',
    html: '<div id="CLtag"><p>광고</p><p>시장은 작년보다 커졌다.</p></div>',
  },
  { name: '광고 as a heading', html: '<div id="CLtag"><h3>광고</h3><p>매출이 늘었다.</p></div>' },
  {
    name: '광고 as a cell of a table',
    html: '<div id="CLtag"><table><tr><td>구독</td><td>광고</td><td>행사</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table></div>',
  },
  {
    name: '광고 as items of a list in the article',
    html: '<div id="CLtag"><ul><li>광고</li><li>광고</li><li>광고</li></ul></div>',
  },
  {
    name: 'a picture in the article that shows an advertisement',
    html: '<div id="CLtag"><p>다음 그림을 보라.</p><img src="/img/exam.png" alt="광고"></div>',
  },
  { name: 'a line of a vocabulary list', html: '<dl><dt>광고</dt><dd>advertisement</dd></dl>' },
  {
    name: 'navigation: 광고문의',
    html: '<nav><ul><li><a href="/ad.html">광고문의</a></li><li><a href="/ad2.html">광고/제휴 안내</a></li></ul></nav>',
  },
  { name: 'navigation: 광고 alone', html: '<nav><ul><li>광고</li><li>광고</li><li>광고</li></ul></nav>' },
  { name: 'the footer’s advertising desk', html: '<div id="footer">기사제보<br>/광고 : 홍길순 부사장</div>' },
  { name: 'a styled box in the article', html: '<div id="CLtag"><div style="padding:10px">본문 상자</div></div>' },
  {
    name: 'a slot’s box that the paper uses for a notice',
    html: '<div class="center_bn"><p>독자 여러분께 알립니다.</p></div>',
  },
  {
    name: 'a banner and a notice in one box: only the banner',
    html: `<div class="center_bn">${banner(' hide')}<p>알립니다.</p></div>`,
  },
  {
    name: 'a slot’s box around the article (on record: banner_top used for layout)',
    html: '<div class="banner_top"><div id="CLtag"><p>글</p></div></div>',
  },
  {
    name: 'a slot’s box with a search field',
    html: '<div class="bn"><span hide>광고</span><input type="search"></div>',
  },
  {
    name: 'a slot’s box with a video',
    html: '<div class="bn"><span hide>광고</span><video src="/v.mp4"></video></div>',
  },
  {
    name: 'a slot’s box with a photograph',
    html: '<div class="bn"><span hide>광고</span><img src="/photo/1.jpg" alt="시장 풍경"></div>',
  },
  { name: 'a slot’s box with an unknown frame', html: '<div class="bn"><iframe src="/live.html"></iframe></div>' },
  { name: 'something written in an editor', html: '<div class="bn" contenteditable="true">광고</div>' },
  { name: 'a text field with the word in it', html: '<textarea class="bn">광고</textarea>' },
  {
    name: 'a network’s class around the article (on record)',
    html: '<ins class="adsbygoogle"><div id="CLtag"><p>글</p></div></ins>',
  },
  {
    name: 'a network’s class on a paragraph of the paper’s own (on record)',
    html: '<div id="dablewidget_2"><p>편집자가 고른 기사</p></div>',
  },
  {
    name: 'a slot that holds links within the paper (on record: related news)',
    html: '<div id="dablewidget_3"><a href="/1234">관련 기사</a></div>',
  },
  { name: 'one label without any other sign', html: '<div><span>광고</span></div><p>글</p>' },
  { name: 'two labels are no run', html: '<div><img src="/1.gif" alt="광고"><img src="/2.gif" alt="광고"></div>' },
  { name: 'label text among other words', html: '<div class="bn">이 지면은 광고 <b>입니다</b></div>' },
  {
    name: 'a banner link with words of its own',
    html: '<div class="bn"><a href="/ad_link.php?banner_uid=5">책 소개를 읽어 보세요</a></div>',
  },
  {
    name: 'an article about captchas',
    html: '<div id="CLtag"><p>예시:</p><img src="/captcha.png" alt="보안문자 이미지"></div>',
  },
  { name: 'the more-button', html: '<p><a href="/list"><img src="/more.gif" alt="더보기"></a></p>' },
  {
    name: 'a cell that keeps its column',
    html: '<table><tr><td><ins class="adsbygoogle" hide></ins></td><td>가</td></tr><tr><td>나</td><td>다</td></tr></table>',
  },
  { name: 'a list that an empty box may belong to', html: '<ul id="list"></ul><div class="spinner"></div>' },
];
