import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HTML_LIMIT, parseCleaningState } from '../../src/browser/cleaning-state.ts';

const entry = { id: 1, reason: 'ad-slot', evidence: 'ins.adsbygoogle', html: '<ins></ins>' } as const;
const state = {
  kind: 'cleaning-state',
  on: true,
  hidden: [entry],
  leftAlone: ['광고'],
  cutShort: false,
  host: 'www.breaknews.com',
  listed: true,
} as const;

describe('what a page says of its cleaning', () => {
  it('is read as it was sent', () => expect(parseCleaningState(structuredClone(state))).toEqual(state));

  it.each([
    ['nothing', undefined],
    ['a list', [state]],
    ['another kind', { ...state, kind: 'clutter-count' }],
    ['neither on nor off', { ...state, on: 'yes' }],
  ])('is nothing where it is %s', (_, message) => expect(parseCleaningState(message)).toBeUndefined());

  it.each([
    ['no number', { ...entry, id: '1' }],
    ['no number of ours', { ...entry, id: 0 }],
    ['another reason', { ...entry, reason: 'because' }],
    ['no evidence', { ...entry, evidence: null }],
    ['markup that is no text', { ...entry, html: {} }],
  ])('leaves out an entry with %s, and keeps the others', (_, broken) => {
    expect(parseCleaningState({ ...state, hidden: [broken, entry] })).toEqual(state);
  });

  it('is cut to size', () => {
    const long = { ...entry, evidence: 'x'.repeat(501), html: 'x'.repeat(HTML_LIMIT + 1) };
    const [cut] = parseCleaningState({ ...state, hidden: [long] })?.hidden ?? [];
    expect([cut?.evidence.length, cut?.html.length]).toEqual([500, HTML_LIMIT]);
  });

  it('has its shape whatever arrives', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (hidden, other) => {
        const read = parseCleaningState({ kind: 'cleaning-state', on: false, hidden, leftAlone: other, host: other });
        expect(read).toMatchObject({ kind: 'cleaning-state', on: false, cutShort: false, listed: false });
        expect(parseCleaningState(read)).toEqual(read);
      }),
    );
  });
});
