import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The reading step as the extension ships it, as a script that leaves its answer in the global `extract`. */
export function builtReader(): string {
  const file = fileURLToPath(new URL('../../../dist/chrome-mv3/extract.js', import.meta.url));
  return `var extract = ${readFileSync(file, 'utf8').trim().replace(/;$/, '')};`;
}

/** Bundles a module of this folder into one script that leaves its exports in the global `name`. */
export async function bundle(file: string, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['iife'], name },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output.find((part) => part.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${file} gave no script`);
  return chunk.code;
}
