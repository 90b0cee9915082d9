import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePageRequest, parseSiteChoice } from '../../src/browser/messages.ts';

describe('what is asked of a page’s script', () => {
  it.each([
    [{ kind: 'read-cleaning' }],
    [{ kind: 'switch-cleaning', on: false }],
    [{ kind: 'show-again', ids: [1, 7] }],
  ])('%j is read as it is, without what came along', (request) => {
    expect(parsePageRequest({ ...request, more: 1 })).toEqual(request);
  });

  it.each([
    [undefined],
    ['read-cleaning'],
    [[{ kind: 'read-cleaning' }]],
    [{ kind: 'switch-cleaning' }],
    [{ kind: 'switch-cleaning', on: 1 }],
    [{ kind: 'show-again', ids: [0] }],
    [{ kind: 'show-again', ids: [1.5] }],
    [{ kind: 'show-again', ids: '1' }],
    [{ kind: 'close' }],
  ])('%j is no request', (message) => expect(parsePageRequest(message)).toBeUndefined());
});

describe('a choice about a site', () => {
  const choice = { kind: 'choose-site', list: 'never', host: 'www.example.com', on: true } as const;

  it('is read where it is whole', () => {
    for (const list of ['never', 'always', 'open']) expect(parseSiteChoice({ ...choice, list })?.list).toBe(list);
  });

  it.each([
    ['another list', { list: 'rules' }],
    ['no host', { host: 'http://www.example.com' }],
    ['a pattern for a host', { host: '*.example.com' }],
    ['neither on nor off', { on: undefined }],
    ['another kind', { kind: 'place-read' }],
  ])('is none with %s', (_, change) => expect(parseSiteChoice({ ...choice, ...change })).toBeUndefined());

  it('is not read out of anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect([parseSiteChoice(message), parsePageRequest(message)]).toEqual([undefined, undefined]);
      }),
    );
  });
});
