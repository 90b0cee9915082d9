const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

const silent = new Set(
  (
    'AUDIO BUTTON CANVAS DATALIST EMBED IFRAME INPUT LINK MATH META NOSCRIPT OBJECT OPTION PARAM RP SCRIPT SELECT ' +
    'SOURCE STYLE SVG TEMPLATE TEXTAREA TITLE TRACK VIDEO'
  ).split(' '),
);

const strong = new Set(['B', 'STRONG', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** True where an element stands on lines of its own. A `span` made a block by its own style counts (seen: one a paragraph). */
export function isBlock(element: Element): boolean {
  if (blocks.has(element.tagName)) return true;
  if (!element.hasAttributes()) return false;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*(?:block|list-item|flex|table\b)/i.test(style);
}

/** Classes under which pages keep words for screen readers alone ("사진 확대", "본문 시작"). */
const spokenOnly = /(?:^|\s)(?:blind|is_blind|screen_out|sr-only|show-for-sr|visually-hidden|u_hc)(?:$|\s)/;

/** True where an element holds nothing a reader sees: scripts, controls, embedded players, what the page itself hides. */
export function isSilent(element: Element): boolean {
  if (silent.has(element.tagName.toUpperCase())) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || spokenOnly.test(element.getAttribute('class') ?? '')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** True where an element makes its text bold: by tag, by class or by its own style. */
export function isStrong(element: Element): boolean {
  if (strong.has(element.tagName)) return true;
  if (!element.hasAttributes()) return false;
  if (/(?:^|[\s_-])bold(?:$|[\s_-])/i.test(element.getAttribute('class') ?? '')) return true;
  const style = element.getAttribute('style');
  return style !== null && /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style);
}
