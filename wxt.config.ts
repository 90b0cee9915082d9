import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { answerBeforehand } from './src/build/answer-beforehand.ts';
import { compileAtOnce } from './src/build/compile-at-once.ts';
import { importAsWritten } from './src/build/import-as-written.ts';
import { keepAlignerWhole } from './src/build/keep-aligner-whole.ts';
import { keepSitesAsText } from './src/build/keep-sites-as-text.ts';
import { nameFirstChunks } from './src/build/name-first-chunks.ts';
import { outrankPages } from './src/build/outrank-pages.ts';
import { writeRawOut } from './src/build/write-raw-out.ts';
import { listedMatches } from './src/sites/listed-matches.ts';

const policy = [
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
];

/** While something is worked on, its pages take styles and news of changes from WXT's own server too. */
const policyAtWork = [
  ...policy.filter((rule) => !/^(?:style-src|connect-src|require-trusted-types-for|trusted-types)/.test(rule)),
  "style-src 'self' 'unsafe-inline' http://localhost:*",
  'connect-src http://localhost:* ws://localhost:*',
];

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets',
  outDir: 'dist',
  imports: false,
  manifestVersion: 3,
  vite: ({ mode }) => ({
    build: {
      // These keep light-dark() as written.
      cssTarget: ['chrome128', 'firefox142'],
      // It would fetch what an extension already has: without it nothing in the bundle can fetch at all.
      modulePreload: false,
      // For one letter beyond ASCII a browser holds the whole of a script in two bytes a letter.
      rolldownOptions: { output: { charset: 'ascii' } },
    },
    plugins: [
      importAsWritten,
      nameFirstChunks,
      answerBeforehand,
      keepAlignerWhole,
      // While something is worked on, the scripts stay as they were written.
      ...(mode === 'production' ? [keepSitesAsText, writeRawOut, compileAtOnce] : []),
    ],
    css: { postcss: { plugins: [outrankPages] } },
    // WXT's own tells every page of the extension's id; see the file that stands in for it.
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
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'toggle-reader': { suggested_key: { default: 'Alt+R' }, description: '__MSG_toggleReader__' },
    },
    content_security_policy: { extension_pages: (mode === 'production' ? policy : policyAtWork).join('; ') },
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
