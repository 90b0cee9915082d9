import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it.each([
  [['none.html', '--url', 'http://www.breaknews.com/1'], 'there is no file none.html\n'],
  [['none.html'], 'usage: npm run -s read -- PAGE.html --url ADDRESS [--format json|text]\n'],
])('answers %j with a sentence', (args, sentence) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'jiti/register', 'test/workbench/read.ts', ...args],
    { encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 1, stderr: sentence });
});
