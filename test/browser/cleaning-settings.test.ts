import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coversHost,
  type HostRule,
  parseCleaningSettings,
  ROOM,
  selectorsFor,
  withHost,
  withoutRule,
  withRules,
} from '../../src/browser/cleaning-settings.ts';
import { listRules } from '../../src/browser/filter-syntax.ts';

const none = parseCleaningSettings(undefined);
const host = fc.constantFrom('a.com', 'b.co.kr', 'www.a.com');
const selector = fc.constantFrom('.x', '#y', 'div > p');
const rule = fc
  .record({ host, selector, exception: fc.boolean() })
  .map(({ exception, ...of }): HostRule => ({ ...of, ...(exception ? { exception: true } : {}) }));

describe('settings about cleaning', () => {
  it('are read out of anything, and what was read is read as it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (stored, rules) => {
        for (const from of [stored, { never: stored, always: [stored], rules, exceptions: { 'a.com': rules } }]) {
          const read = parseCleaningSettings(from);
          expect(Object.keys(read)).toEqual(['always', 'exceptions', 'never', 'rules']);
          expect(parseCleaningSettings(JSON.parse(JSON.stringify(read)))).toEqual(read);
        }
      }),
    );
  });

  it('keep of a damaged list what is sound', () => {
    const rules = { 'a.com': ['.x', '.y{', 7], 'no host': ['.x'], 'b.com': '.x' };
    expect(parseCleaningSettings({ never: ['a.com', 'a.com', 'A b', null], rules })).toEqual({
      ...none,
      never: ['a.com'],
      rules: { 'a.com': ['.x'] },
    });
  });

  it('hold the rules that were added, once each, and none that was taken off', () => {
    fc.assert(
      fc.property(fc.array(rule), fc.array(rule), (added, removed) => {
        const settings = removed.reduce(withoutRule, withRules(none, added));
        const print = (rules: readonly HostRule[]) => rules.map((one) => JSON.stringify(one));
        const gone = new Set(print(removed));
        expect(print(listRules(settings)).sort()).toEqual(
          [...new Set(print(added))].filter((one) => !gone.has(one)).sort(),
        );
        expect(parseCleaningSettings(settings)).toEqual(settings);
      }),
    );
  });

  it('take no more than they give back when they are read again', () => {
    const many = Array.from({ length: ROOM.hosts + 50 }, (_, at) => ({ host: `s${at}.com`, selector: '.x' }));
    const deep = Array.from({ length: ROOM.rules + 50 }, (_, at) => ({ host: 's0.com', selector: `.x${at}` }));
    const settings = withRules(none, [...many, ...deep]);
    expect(Object.keys(settings.rules)).toHaveLength(ROOM.hosts);
    expect(settings.rules['s0.com']).toHaveLength(ROOM.rules);
    expect(parseCleaningSettings(settings)).toEqual(settings);
  });

  it('list a host once, last put in last', () => {
    const both = withHost(withHost(none, 'never', 'a.com', true), 'never', 'b.com', true);
    expect(withHost(both, 'never', 'a.com', true).never).toEqual(['b.com', 'a.com']);
    expect(withHost(both, 'never', 'a.com', false)).toEqual({ ...none, never: ['b.com'] });
  });

  it.each([
    ['a.com', true],
    ['m.a.com', true],
    ['ba.com', false],
    ['com', false],
  ])('a.com covers %s: %s', (asked, covered) => {
    expect(coversHost(['a.com'], asked)).toBe(covered);
    expect(selectorsFor({ 'a.com': ['.x'] }, asked)).toEqual(covered ? ['.x'] : []);
  });
});
