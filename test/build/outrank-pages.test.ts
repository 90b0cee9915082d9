import { preprocessCSS, resolveConfig } from 'vite';
import { expect, it } from 'vitest';
import { outrankPages } from '../../src/build/outrank-pages.ts';

const config = await resolveConfig({ configFile: false, css: { postcss: { plugins: [outrankPages] } } }, 'build');
const built = async (css: string, file: string) =>
  (await preprocessCSS(css, `/house/entrypoints/${file}`, config)).code.replace(/\s+/g, ' ').trim();

it.each([
  ['a declaration', 'a { color: red }', 'a { color: red !important }'],
  ['one that says so', 'a { color: red !important }', 'a { color: red !important }'],
  ['one of a medium', '@media print { a { color: red } }', '@media print { a { color: red !important } }'],
  ['but none of a frame', '@keyframes a { from { top: 0 } 50% { top: 1px } to { top: 0 } }', undefined],
])("the reader's sheet outranks a page's by each: %s", async (_, css, expected = css) => {
  expect(await built(css, 'reader-sheet.css')).toBe(expected);
});

it('other sheets are left as they are', async () => {
  expect(await built('a { color: red }', 'popup/style.css')).toBe('a { color: red }');
});
