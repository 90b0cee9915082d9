/** The little that is needed of a PostCSS tree. */
interface Sheet {
  walkDecls(name: RegExp, visit: (declaration: Declaration) => void): void;
}

interface Declaration {
  important?: boolean | undefined;
  readonly parent?: unknown;
}

/**
 * Marks every declaration of the page reader's sheet `!important`: only so does a sheet of user origin win over what a
 * page marks `!important` itself. Inside `@keyframes` the word would void the declaration.
 */
export const outrankPages = {
  postcssPlugin: 'outrank-pages',
  OnceExit(sheet: Sheet, { result }: { result: { opts: { from?: string | undefined } } }) {
    if (!result.opts.from?.split('?')[0]?.endsWith('/entrypoints/reader-sheet.css')) return;
    sheet.walkDecls(/./, (declaration) => {
      if (!/^(?:from|to|[\d.]+%)/.test(selectorOf(declaration.parent))) declaration.important = true;
    });
  },
};

function selectorOf(rule: unknown): string {
  return String((rule as { selector?: string } | undefined)?.selector ?? '');
}
