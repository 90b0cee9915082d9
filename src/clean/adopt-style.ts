/** A stylesheet that stands in the page without standing in its DOM. */
export interface AdoptedStyle {
  /** Puts the sheet in. */
  adopt(): void;
  /** Puts it back in where the page has dropped it; looks at once, and then again only after a rest. */
  keep(): void;
  drop(): void;
  /** The browser hides by a sheet of its own from now on, and ours stays out; or it does no more. */
  rely(does: boolean): void;
}

/** Milliseconds between two looks: to ask for a page's sheets takes longer than to look through what came into it. */
const REST = 100;

/**
 * An author sheet of the given rules, whose selectors the browser is known to understand. Its layer beats every `!important` of the page that is in no layer; only an inline `!important` beats it.
 */
export function prepareStyle(page: Document, rules: readonly string[], attribute: string): AdoptedStyle {
  const sheet = makeSheet(page, rules);
  let relies = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const adopt = () => {
    if (!relies && sheet !== undefined) putIn(page, sheet, attribute);
  };
  const keep = () => {
    if (relies) return;
    isAsked = rest !== undefined;
    if (isAsked) return;
    adopt();
    rest = setTimeout(() => {
      rest = undefined;
      if (isAsked) keep();
    }, REST);
  };
  const drop = () => {
    clearTimeout(rest);
    rest = undefined;
    if (sheet !== undefined) takeOut(page, sheet, attribute);
  };
  return {
    adopt,
    keep,
    drop,
    rely: (does) => {
      relies = does;
      if (does) drop();
    },
  };
}

/** undefined for a page that stands in no window. */
function makeSheet(page: Document, rules: readonly string[]): CSSStyleSheet | undefined {
  const Sheet = page.defaultView?.CSSStyleSheet;
  if (Sheet === undefined) return undefined;
  const sheet = new Sheet();
  sheet.replaceSync(`@layer clean-break{${rules.join('')}}`);
  return sheet;
}

function putIn(page: Document, sheet: CSSStyleSheet, attribute: string): void {
  if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets = [...othersOf(page, attribute), sheet];
}

function takeOut(page: Document, sheet: CSSStyleSheet, attribute: string): void {
  if (page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets = othersOf(page, attribute);
}

/** The sheets that are not ours, neither this script's nor one that an earlier script left behind. */
function othersOf(page: Document, attribute: string): CSSStyleSheet[] {
  return page.adoptedStyleSheets.filter((sheet) => !sheet.cssRules[0]?.cssText.includes(attribute));
}
