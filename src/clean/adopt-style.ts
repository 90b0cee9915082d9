/** A stylesheet that stands in the page without standing in its DOM. */
export interface AdoptedStyle {
  /** Puts the sheet in. */
  adopt(): void;
  /** Puts it back in where the page has dropped it; looks at once, and then again only after a rest. */
  keep(): void;
  drop(): void;
}

/** Milliseconds between two looks: to ask for a page's sheets takes longer than to look through what came into it. */
const REST = 100;

/**
 * An author sheet of the given rules, whose selectors the browser is known to understand. Its layer beats every `!important` of the page that is in no layer; only an inline `!important` beats it.
 */
export function prepareStyle(page: Document, rules: readonly string[], attribute: string): AdoptedStyle {
  const Sheet = page.defaultView?.CSSStyleSheet;
  if (Sheet === undefined) return { adopt: () => undefined, keep: () => undefined, drop: () => undefined };
  const sheet = new Sheet();
  sheet.replaceSync(`@layer clean-break{${rules.join('')}}`);
  let rest: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const others = () => page.adoptedStyleSheets.filter((other) => !bears(other, attribute));
  const adopt = () => {
    if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets = [...others(), sheet];
  };
  const keep = () => {
    isAsked = rest !== undefined;
    if (isAsked) return;
    adopt();
    rest = setTimeout(() => {
      rest = undefined;
      if (isAsked) keep();
    }, REST);
  };
  return {
    adopt,
    keep,
    drop: () => {
      clearTimeout(rest);
      rest = undefined;
      if (page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets = others();
    },
  };
}

/** True for a sheet of ours, this script's or one that an earlier script left behind. */
function bears(sheet: CSSStyleSheet, attribute: string): boolean {
  return sheet.cssRules[0]?.cssText.includes(attribute) ?? false;
}
