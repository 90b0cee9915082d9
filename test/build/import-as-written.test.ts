import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { importAsWritten } from '../../src/build/import-as-written.ts';

/** Builds a page whose script imports another, with a sheet or without. */
async function scriptsOf(late: string): Promise<string> {
  const files: Readonly<Record<string, string>> = {
    'first.js': "import('late.js').then(({ said }) => console.log(said));",
    'late.js': late,
    'late.css': 'a { color: red }',
  };
  const given = {
    name: 'given',
    resolveId: (id: string) => (id in files ? `/${id}` : undefined),
    load: (id: string) => files[id.slice(1)],
  };
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [importAsWritten, given],
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: 'first.js' } },
  })) as Rolldown.RolldownOutput;
  return output.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}

it('a script that imports another carries nothing to bring styles along', async () => {
  const scripts = await scriptsOf("export const said = 'late';");
  expect(scripts).toContain('import(');
  expect(scripts).not.toMatch(/document\.|stylesheet/);
});

it('a chunk with styles is refused', async () => {
  await expect(scriptsOf("import 'late.css'; export const said = 'late';")).rejects.toThrow('a chunk with styles');
});
