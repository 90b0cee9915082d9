import { expect, it } from 'vitest';
import { answerBeforehand } from '../../src/build/answer-beforehand.ts';
import { takeCleanedSites } from '../../src/sites/cleaned-sites.ts';

const replaced = (id: string) => answerBeforehand.transform('', id);

it('the sites that cleaning knows are answered as the file would, in ASCII', () => {
  const code = replaced('/house/src/sites/cleaned-sites.ts') ?? '';
  expect(code).toMatch(/^[\n -~]+$/);
  const answer = new Function(`${code.replace('export ', '')}; return takeCleanedSites();`)();
  expect(answer).toEqual(JSON.parse(JSON.stringify(takeCleanedSites())));
});

it('no other file is replaced', () => {
  expect(replaced('/house/src/sites/index.ts')).toBeUndefined();
});
