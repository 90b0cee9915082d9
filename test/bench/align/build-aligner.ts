import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Builds the aligner (rows, sentences and all they need) as the extension does, and gives the file and its size packed, in bytes. */
export async function buildAligner(): Promise<{ file: string; gzip: number }> {
  const folder = `${root}test-results/align`;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: true,
      target: 'es2022',
      lib: { entry: `${root}src/align/aligner.ts`, formats: ['iife'], name: 'aligner', fileName: () => 'aligner.js' },
    },
  });
  const gzip = gzipSync(readFileSync(`${folder}/aligner.js`), { level: 9 }).length;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      target: 'es2022',
      lib: { entry: `${root}test/bench/align/built.ts`, formats: ['es'], fileName: () => 'built.js' },
    },
  });
  return { file: `${folder}/built.js`, gzip };
}
