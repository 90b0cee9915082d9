import type { Plugin } from 'vite';

/**
 * Has each page of ours name all the chunks it begins with, so that none has first to be found in another; behind what the
 * page itself begins with.
 */
export const nameFirstChunks = {
  name: 'name-first-chunks',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { chunk }) =>
      (chunk?.imports ?? []).map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', href: `/${file}` },
        injectTo: 'head' as const,
      })),
  },
} satisfies Plugin;
