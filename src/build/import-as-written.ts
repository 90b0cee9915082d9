import type { Plugin } from 'vite';

/**
 * Leaves out what Vite puts round each `import()` to bring the styles of a chunk along: no chunk here has any, and the
 * build fails should one come by some.
 */
export const importAsWritten = {
  name: 'import-as-written',
  enforce: 'pre',
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.code.includes('__vite__mapDeps'))
          throw new Error(`${file.fileName} imports a chunk with styles, which nothing would bring`);
    },
  },
} satisfies Plugin;
