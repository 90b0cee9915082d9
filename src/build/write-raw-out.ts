import type { Plugin } from 'vite';

/**
 * Writes out what `String.raw` gives: in a tagged template, which is asked for as it is written, no letter could be put
 * into ASCII.
 */
export const writeRawOut = {
  name: 'write-raw-out',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: 'String.raw`' },
    handler: (code: string) =>
      code.replace(/String\.raw`([^`]*)`/g, (_, raw: string) => `\`${raw.replace(/\$\{[^}]*\}|\\/g, escapeOnce)}\``),
  },
} satisfies Plugin;

function escapeOnce(part: string): string {
  return part === '\\' ? '\\\\' : part;
}
