import { describe, expect, it } from 'vitest';
import { findApi } from '../../src/browser/find-api.ts';

const own = { runtime: { id: 'an-extension' } };
/** A page's frame of another origin: whatever is asked of it is refused. */
const foreign = new Proxy<Partial<typeof own>>(
  {},
  {
    get: () => {
      throw new DOMException('Blocked a frame from accessing a cross-origin frame.', 'SecurityError');
    },
  },
);

describe('the browser’s own interface', () => {
  it.each([
    ['under the one name', { browser: own }],
    ['under the other', { chrome: own }],
    ['beside a frame of the page', { browser: { runtime: undefined }, chrome: own }],
    ['beside a form of the page', { browser: { runtime: { id: undefined } }, chrome: own }],
    ['beside a frame of another origin', { browser: foreign, chrome: own }],
  ] as const)('is found %s', (_where, scope) => {
    expect(findApi<Partial<typeof own>>(scope as { browser?: Partial<typeof own>; chrome?: Partial<typeof own> })).toBe(
      own,
    );
  });

  it('is nowhere in a page that has none', () => {
    expect(findApi({})).toBeUndefined();
    expect(findApi({ browser: foreign })).toBeUndefined();
  });
});
