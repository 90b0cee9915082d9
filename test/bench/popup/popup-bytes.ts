import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Compressed size in bytes of what the popup's page loads: at once, and with what it imports later for two languages. */
export function popupBytes(extension: string): { readonly atOnce: number; readonly withAligner: number } {
  const page = readFileSync(`${extension}/popup.html`, 'utf8');
  const entries = [...page.matchAll(/src="\/chunks\/([^"]+\.js)"/g)].map(([, name = '']) => name);
  return {
    atOnce: weigh(extension, withImports(extension, entries, staticImport)),
    withAligner: weigh(extension, withImports(extension, entries, anyImport)),
  };
}

const staticImport = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const anyImport = /(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g;

/** The chunks named and all that they import, each once. */
function withImports(extension: string, names: readonly string[], pattern: RegExp): Set<string> {
  const found = new Set(names);
  for (const name of found)
    for (const [, imported = ''] of readFileSync(`${extension}/chunks/${name}`, 'utf8').matchAll(pattern))
      found.add(imported);
  return found;
}

function weigh(extension: string, names: ReadonlySet<string>): number {
  return [...names].reduce((sum, name) => sum + gzipSync(readFileSync(`${extension}/chunks/${name}`)).length, 0);
}
