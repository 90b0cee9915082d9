import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { takeCleanedSites } from './src/sites/cleaned-sites.ts';
import { listedMatches } from './src/sites/listed-matches.ts';

const extensionPagesPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * Marks every declaration of the page reader's sheet `!important`: only so does a sheet of user origin win over what a
 * page marks `!important` itself. Inside `@keyframes` the word would void the declaration.
 */
const importantInPage = {
  postcssPlugin: 'important-in-page',
  OnceExit(sheet: Sheet, { result }: { result: { opts: { from?: string | undefined } } }) {
    if (!result.opts.from?.split('?')[0]?.endsWith('/entrypoints/reader-sheet.css')) return;
    sheet.walkDecls(/./, (declaration) => {
      if (!/^(?:from|to|[\d.]+%)/.test(selectorOf(declaration.parent))) declaration.important = true;
    });
  },
};

/** The little that is needed of a PostCSS tree. */
interface Sheet {
  walkDecls(name: RegExp, visit: (declaration: { important?: boolean | undefined; parent?: unknown }) => void): void;
}

function selectorOf(rule: unknown): string {
  return String((rule as { selector?: string } | undefined)?.selector ?? '');
}

/** Puts what a file would answer on every page in its place, as text: it is read when it is asked for, and let go of. */
const answeredBeforehand = {
  name: 'answered-beforehand',
  transform: (_code: string, id: string) =>
    id.endsWith('/src/sites/cleaned-sites.ts')
      ? `let answer = ${JSON.stringify(inAscii(JSON.stringify(takeCleanedSites())))};
         export const takeCleanedSites = () => { const sites = JSON.parse(answer); answer = undefined; return sites; }`
      : undefined,
};

/** Text of JSON without a letter that would have a browser take two bytes for each, for as long as it keeps the text. */
function inAscii(json: string): string {
  return json.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Writes out what `String.raw` gives: in a tagged template, which is asked for as it is written, no letter could be put into ASCII. */
const writeRawOut = {
  name: 'write-raw-out',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: 'String.raw`' },
    handler: (code: string) =>
      code.replace(/String\.raw`([^`]*)`/g, (_, raw: string) => `\`${raw.replace(/\$\{[^}]*\}|\\/g, escapeOnce)}\``),
  },
};

function escapeOnce(part: string): string {
  return part === '\\' ? '\\\\' : part;
}

/** Has each page of ours name all the chunks it begins with, so that none has first to be found in another; behind what the page itself begins with. */
const nameFirstChunks = {
  name: 'name-first-chunks',
  transformIndexHtml: {
    order: 'post' as const,
    handler: (_html: string, { chunk }: { chunk?: { imports: readonly string[] } | undefined }) =>
      (chunk?.imports ?? []).map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', href: `/${file}` },
        injectTo: 'head' as const,
      })),
  },
};

/**
 * Leaves out what Vite puts round each `import()` to bring the styles of a chunk along: no chunk here has any, and the
 * build fails should one come by some.
 */
const importAsWritten = {
  name: 'import-as-written',
  enforce: 'pre' as const,
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
  generateBundle: {
    order: 'post' as const,
    handler(_options: unknown, bundle: Rolldown.OutputBundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.code.includes('__vite__mapDeps'))
          throw new Error(`${file.fileName} imports a chunk with styles, which nothing would bring`);
    },
  },
};

/** Keeps the aligner in one chunk: what the checks take of it they find there, for they are never shown without. */
const wholeAligner = {
  name: 'whole-aligner',
  outputOptions: (options: Rolldown.OutputOptions) =>
    options.format === 'es'
      ? {
          ...options,
          codeSplitting: { groups: [{ name: 'aligner', test: /\/src\/align\/(?:aligner|number-words)\.ts$/ }] },
        }
      : options,
};

/**
 * Has a browser prepare what a site file says of articles and of clutter only where that is the site: `article: {…}` becomes
 * a getter. The data are two fifths of the script that every page is read by first. Site files are formatted alike.
 */
const prepareSitesLate = {
  name: 'prepare-sites-late',
  transform: {
    order: 'pre' as const,
    filter: { id: /\/src\/sites\/[\w-]+\.ts$/ },
    handler: (code: string) =>
      code.replace(/\n {2}(article|clutter): \{\n(.*?)\n {2}\},/gs, '\n  get $1() {\n  return {\n$2\n  };\n  },'),
  },
};

/**
 * Has a browser compile the functions of the script that reads any page while it reads that script: nearly all of them are
 * called at once. One in brackets, by which browsers tell, is not skipped first, to be read again when it is called.
 */
const compileAtOnce = {
  name: 'compile-at-once',
  generateBundle: {
    order: 'post' as const,
    handler(this: Rolldown.PluginContext, _options: unknown, bundle: Rolldown.OutputBundle) {
      const script = bundle['extract.js'];
      if (script?.type === 'chunk') script.code = inBrackets(script.code, this.parse(script.code));
    },
  },
};

/** The little that is needed of a syntax tree. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: SyntaxNode | null;
  readonly body?: SyntaxNode | SyntaxNode[];
  readonly value?: unknown;
  readonly kind?: string;
  readonly method?: boolean;
}

/** A script that is one function called at once, with the functions in that in brackets; what was declared comes first, as it did. */
function inBrackets(code: string, tree: object): string {
  const whole = nodesIn(tree).find(({ type }) => type === 'FunctionExpression');
  const statements = nodesIn(whole?.body).find(({ type }) => type === 'BlockStatement')?.body;
  if (!Array.isArray(statements) || !code.startsWith('(function(){'))
    throw new Error('extract.js is no single function');
  const edges = statements.flatMap(bracketsAround).sort(([a], [b]) => a - b);
  const write = (from: number, to: number) => {
    const inside = edges.filter(([at]) => at >= from && at <= to);
    return (
      inside.map(([at, sign], n) => code.slice(inside[n - 1]?.[0] ?? from, at) + sign).join('') +
      code.slice(inside.at(-1)?.[0] ?? from, to)
    );
  };
  const declared = statements.flatMap(({ type, id, start, end }) =>
    type === 'FunctionDeclaration' && id
      ? [`${code.slice(id.start, id.end)}=(${write(start, id.start)}${write(id.end, end)})`]
      : [],
  );
  const others = statements
    .filter(({ type }) => type !== 'FunctionDeclaration')
    .map(({ start, end }) => write(start, end));
  return `(function(){var ${declared.join(',')};${others.join('')}})();`;
}

/** Where brackets go around the functions in a node that are values; methods cannot have any. */
function bracketsAround(node: SyntaxNode): [number, string][] {
  const nodes = nodesIn(node);
  const methods = new Set(
    nodes.filter(({ method, kind }) => method || kind === 'get' || kind === 'set').map(({ value }) => value),
  );
  const values = nodes.filter((inner) => /^(?:Arrow)?Function(?:Expression)$/.test(inner.type) && !methods.has(inner));
  return values.flatMap(({ start, end }): [number, string][] => [
    [start, '('],
    [end, ')'],
  ]);
}

/** A node and all nodes in it, from the outside in. */
function nodesIn(node: unknown): SyntaxNode[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(nodesIn);
  return 'type' in node ? [node as SyntaxNode, ...inner] : inner;
}

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets',
  outDir: 'dist',
  imports: false,
  manifestVersion: 3,
  // The floors keep light-dark() as written. WXT's own context tells every page of the extension's id; see the file that stands in for it.
  // For one letter beyond ASCII a browser holds the whole of a script in two bytes a letter.
  // Vite's preloading would fetch what an extension already has: without it nothing in the bundle can fetch at all.
  vite: () => ({
    build: {
      cssTarget: ['chrome128', 'firefox142'],
      modulePreload: false,
      rolldownOptions: { output: { charset: 'ascii' } },
    },
    plugins: [
      importAsWritten,
      nameFirstChunks,
      answeredBeforehand,
      wholeAligner,
      prepareSitesLate,
      writeRawOut,
      compileAtOnce,
    ],
    css: { postcss: { plugins: [importantInPage] } },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./src/browser/silent-content-script-context.ts', import.meta.url),
        ),
      },
    },
  }),
  hooks: {
    // Not in the script itself, which would carry the list to every page.
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const { type, options } of entrypoints)
        if (type === 'content-script') Object.assign(options, { matches: [...listedMatches] });
    },
    // WXT takes it from the popup's title, which has no language.
    'build:manifestGenerated': (_wxt, { action }) => {
      if (action !== undefined) action.default_title = '__MSG_name__';
    },
  },
  zip: { excludeSources: ['test-results/**', 'coverage/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'toggle-reader': { suggested_key: { default: 'Alt+R' }, description: '__MSG_toggleReader__' },
    },
    content_security_policy: { extension_pages: extensionPagesPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'clean-break@clean-break.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
