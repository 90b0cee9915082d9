import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A script of the extension as it is shipped, as one that leaves its answer in the global `answer`. */
export function builtScript(name: 'read-known' | 'extract' | 'read-again'): string {
  const file = fileURLToPath(new URL(`../../../dist/chrome-mv3/${name}.js`, import.meta.url));
  return `var answer = ${readFileSync(file, 'utf8').trim().replace(/;$/, '')};`;
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
