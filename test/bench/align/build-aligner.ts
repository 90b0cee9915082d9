import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type LibraryOptions } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = `${root}test-results/align`;

/** The built aligner: a file with all of it to run, and what the extension's two pieces take packed, in bytes. */
interface BuiltAligner {
  readonly file: string;
  /** What a page in two languages loads to pair its paragraphs: rows and all they need. */
  readonly gzip: number;
  /** What pairing the sentences of a row loads besides, on its first use. */
  readonly sentencesGzip: number;
}

/** Builds the aligner and what pairs sentences as the extension does, each standing alone. */
export async function buildAligner(): Promise<BuiltAligner> {
  const gzip = await weigh('aligner');
  const sentencesGzip = await weigh('align-sentences');
  await buildLibrary({ entry: `${root}test/bench/align/built.ts`, formats: ['es'], fileName: () => 'built.js' });
  return { file: `${folder}/built.js`, gzip, sentencesGzip };
}

async function weigh(piece: string): Promise<number> {
  const fileName = `${piece}.js`;
  await buildLibrary({
    entry: `${root}src/align/${piece}.ts`,
    formats: ['iife'],
    name: 'piece',
    fileName: () => fileName,
  });
  return gzipSync(readFileSync(`${folder}/${fileName}`), { level: 9 }).length;
}

async function buildLibrary(lib: LibraryOptions): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: false, minify: true, target: 'es2022', lib },
  });
}
