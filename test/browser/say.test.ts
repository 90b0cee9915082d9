import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepWords, say } from '../../src/browser/say.ts';
import { sayEnglish } from '../reader/say-english.ts';

beforeEach(() => {
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: Parameters<typeof say>[0], values: readonly string[]) => sayEnglish(key, ...values),
  });
});

it('goes on saying the words it has kept, with their values, once the extension was updated', () => {
  keepWords(['copied', 'studyProgress']);
  const update = () => {
    throw new Error('Extension context invalidated.');
  };
  Object.assign(fakeBrowser.i18n, { getMessage: update });
  expect(say('copied')).toBe('Copied.');
  expect(say('studyProgress', '2', '7')).toBe('2 of 7 shown');
  expect(say('saved'), 'not kept').toBe('');
});
