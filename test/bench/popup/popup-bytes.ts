import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Compressed size in bytes of the scripts the popup's page loads: at once, and the aligner, later, for two languages. */
export function popupBytes(extension: string): { readonly atOnce: number; readonly aligner: number } {
  const page = readFileSync(`${extension}/popup.html`, 'utf8');
  const entries = [...page.matchAll(/src="\/([^"]+\.js)"/g)].map(([, name = '']) => name);
  const first = withImports(extension, entries, staticImport);
  const later = [...withImports(extension, entries, anyImport)].filter((name) => !first.has(name));
  // Its functions keep their names as the keys of the object it is handed on as.
  const aligner = later.filter((name) => readScript(extension, name).includes('alignRowsInSteps:'));
  if (aligner.length === 0) throw new Error('none of the chunks is the aligner');
  const needed = [...withImports(extension, aligner, staticImport)].filter((name) => !first.has(name));
  return { atOnce: weigh(extension, first), aligner: weigh(extension, needed) };
}

const staticImport = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const anyImport = /(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** The scripts named and all that they import, each once. */
function withImports(extension: string, names: Iterable<string>, pattern: RegExp): Set<string> {
  const found = new Set(names);
  for (const name of found)
    for (const [, imported = ''] of readScript(extension, name).matchAll(pattern)) found.add(`chunks/${imported}`);
  return found;
}

function weigh(extension: string, names: Iterable<string>): number {
  return [...names].reduce((sum, name) => sum + gzipSync(readScript(extension, name)).length, 0);
}

function readScript(extension: string, name: string): string {
  return readFileSync(`${extension}/${name}`, 'utf8');
}
