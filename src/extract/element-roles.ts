const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

const silent = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST EMBED IFRAME INPUT LINK MATH META NOSCRIPT OBJECT OPTION PARAM RP RT SCRIPT SELECT ' +
    'SOURCE STYLE SVG TEMPLATE TEXTAREA TITLE TRACK VIDEO'
  ).split(' '),
);

const strong = new Set(['B', 'STRONG', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** All in lower case: browsers are slow to prepare patterns that ask for either. */
const boldName = /(?:^|[\s_-])bold(?:$|[\s_-])/;
const blockStyle = /display\s*:\s*(?:block|list-item|flex|table\b)/;
const hidesStyle = /display\s*:\s*none|visibility\s*:\s*hidden/;
const boldStyle = /font-weight\s*:\s*(?:bold|[6-9]00)/;

/** Classes of a caption that follows its picture within a line ("img_desc", seen on portals). */
const captionName = /(?:^|[\s_-])(?:caption|(?:img|image|photo|pic)[_-]?desc)(?:$|[\s_-])/;

/** True for a caption in an element of running text. */
function isCaption(tag: string, names: string): boolean {
  return (tag === 'EM' || tag === 'SPAN') && /caption|desc/.test(names) && captionName.test(names);
}

/** True where an element stands on lines of its own. A `span` made a block by its own style counts (seen: one a paragraph), and a caption. */
export function isBlock(element: Element): boolean {
  if (blocks.has(element.tagName)) return true;
  if (!element.hasAttributes()) return false;
  if (isCaption(element.tagName, attributeOf(element, 'class'))) return true;
  return blockStyle.test(attributeOf(element, 'style'));
}

/** Classes under which pages keep words for screen readers alone ("사진 확대", "본문 시작"). */
const spokenOnly = new Set(
  (
    'blind is_blind screen_out sr-only show-for-sr visuallyhidden visually-hidden u-visuallyhidden u-visually-hidden ' +
    'is-visuallyhidden is-visually-hidden screen-reader-text screen-reader-only element-invisible a11y-hidden ' +
    'assistive-text u_hc'
  ).split(' '),
);
const mayBeSpokenOnly = /blind|screen|sr|hidden|invis|assist|u_hc/;

/** Classes of what shows within a sentence while a pointer is over it: who is named, what a word means. In lower case. */
const shownByPointer = /(?:tool-?tip|popover|hover-?card|rollover)[\w-]*?(?:text|content|body|block|box|inner|card)/;

/** True where an element holds nothing a reader sees: scripts, controls, embedded players, what the page itself hides. */
export function isSilent(element: Element): boolean {
  if (isSilentTag(element.tagName)) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || isUnseen(element.tagName, attributeOf(element, 'class'))) return true;
  return hidesStyle.test(attributeOf(element, 'style'));
}

/** True where an element makes its text bold: by tag, by class or by its own style. */
export function isStrong(element: Element): boolean {
  if (strong.has(element.tagName)) return true;
  if (!element.hasAttributes()) return false;
  return boldName.test(attributeOf(element, 'class')) || boldStyle.test(attributeOf(element, 'style'));
}

/** In lower case; empty where there is none. */
function attributeOf(element: Element, name: string): string {
  return element.getAttribute(name)?.toLowerCase() ?? '';
}

/** True for the classes of what a page shows to screen readers alone or only under a pointer. */
function isUnseen(tag: string, names: string): boolean {
  if (mayBeSpokenOnly.test(names) && names.split(/\s+/).some((name) => spokenOnly.has(name))) return true;
  return tag === 'SPAN' && shownByPointer.test(names);
}

/** Elements of SVG and MathML have names in lower case. */
function isSilentTag(tag: string): boolean {
  return silent.has(tag) || silent.has(tag.toUpperCase());
}

/** What an element is to the text in it. */
export interface Role {
  readonly silent: boolean;
  readonly block: boolean;
  readonly strong: boolean;
}

const rolesByTag = new Map<string, Role>();

/** What a tag alone makes of its elements; looked up, for a page has a dozen tags and a thousand elements. */
function roleOfTag(tag: string): Role {
  const known = rolesByTag.get(tag);
  if (known !== undefined) return known;
  const block = blocks.has(tag);
  const role = { silent: !block && isSilentTag(tag), block, strong: strong.has(tag) };
  rolesByTag.set(tag, role);
  return role;
}

/** Finds what has a style of its own or is hidden: little on most pages, so that one search spares asking each element. */
export const mayBeDressed = '[style],[hidden]';

/** All roles of an element at once, for walks over whole pages; `isDressed` tells whether `mayBeDressed` finds it. */
export function roleOf(element: Element, isDressed: boolean): Role {
  const tag = element.tagName;
  const role = roleOfTag(tag);
  if (role.silent || !element.hasAttributes()) return role;
  const names = attributeOf(element, 'class');
  const style = isDressed ? attributeOf(element, 'style') : '';
  const silent = (isDressed && element.hasAttribute('hidden')) || isUnseen(tag, names) || hidesStyle.test(style);
  const block = role.block || isCaption(tag, names) || blockStyle.test(style);
  const strong = role.strong || boldName.test(names) || boldStyle.test(style);
  return silent || block !== role.block || strong !== role.strong ? { silent, block, strong } : role;
}
