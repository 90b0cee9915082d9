/** A stylesheet that stands in the page without standing in its DOM. */
export interface AdoptedStyle {
  /** Puts the sheet in, or back in after the page has dropped it. */
  adopt(): void;
  drop(): void;
}

/**
 * An author sheet of the given rules, whose selectors the browser is known to understand. Its layer beats every `!important` of the page that is in no layer; only an inline `!important` beats it.
 */
export function prepareStyle(page: Document, rules: readonly string[], attribute: string): AdoptedStyle {
  const Sheet = page.defaultView?.CSSStyleSheet;
  if (Sheet === undefined) return { adopt: () => undefined, drop: () => undefined };
  const sheet = new Sheet();
  sheet.replaceSync(`@layer clean-break{${rules.join('')}}`);
  const others = () => page.adoptedStyleSheets.filter((other) => !bears(other, attribute));
  return {
    adopt: () => {
      if (!page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets = [...others(), sheet];
    },
    drop: () => {
      if (page.adoptedStyleSheets.includes(sheet)) page.adoptedStyleSheets = others();
    },
  };
}

/** True for a sheet of ours, this script's or one that an earlier script left behind. */
function bears(sheet: CSSStyleSheet, attribute: string): boolean {
  return sheet.cssRules[0]?.cssText.includes(attribute) ?? false;
}
