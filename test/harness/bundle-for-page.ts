import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles a module of the tests into one classic script that a page can run; `entry` is a path from the root. */
export async function bundleForPage(entry: string): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bundled', fileName: 'bundled' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`nothing was built of ${entry}`);
  return output.output[0].code;
}
