import type { Plugin } from 'vite';

/** Keeps the aligner in one chunk: what the checks take of it they find there, for they are never shown without. */
export const keepAlignerWhole = {
  name: 'keep-aligner-whole',
  outputOptions: (options) =>
    options.format === 'es'
      ? {
          ...options,
          codeSplitting: { groups: [{ name: 'aligner', test: /\/src\/align\/(?:aligner|number-words)\.ts$/ }] },
        }
      : options,
} satisfies Plugin;
