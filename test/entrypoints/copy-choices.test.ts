import { expect, it } from 'vitest';
import { copyChoices } from '../../entrypoints/reader-page/copy-choices.ts';
import { formats } from '../../src/copy/formats.ts';

it('offers every form there is, in its order, as a file where it is one', () => {
  const made = formats.map(({ id, file }) => [id, file !== undefined]);
  expect(copyChoices.map(({ id, file }) => [id, file])).toEqual(made);
});
