import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFilters, printFilters } from '../../src/browser/filter-syntax.ts';
import { isSafeSelector } from '../../src/browser/safe-selector.ts';

describe('rules as filter lists write them', () => {
  it.each([
    ['breaknews.com##.center_bn', [{ host: 'breaknews.com', selector: '.center_bn' }]],
    ['! a remark', []],
    ['[Adblock Plus 2.0]', []],
    [
      'a.com, B.com##div[id^="x"]',
      [
        { host: 'a.com', selector: 'div[id^="x"]' },
        { host: 'b.com', selector: 'div[id^="x"]' },
      ],
    ],
    ['a.com#@#.bn', [{ host: 'a.com', selector: '.bn', exception: true }]],
    ['a.com##.box:has(img[alt="광고"])', [{ host: 'a.com', selector: '.box:has(img[alt="광고"])' }]],
  ])('%s is read', (line, rules) => expect(parseFilters(line)).toEqual({ rules, refused: [] }));

  it.each([
    ['##.ad', 'no-host'],
    ['#@#.ad', 'no-host'],
    ['a.com#@#+js(x)', 'other-kind'],
    ['a.com#?#.ad', 'other-kind'],
    ['a.com##+js(set, x, 1)', 'other-kind'],
    ['a.com##.ad:has-text(광고)', 'other-kind'],
    ['a.com##.ad:style(color: red)', 'other-kind'],
    ['||ads.example^', 'other-kind'],
    ['~a.com##.ad', 'bad-host'],
    ['a.*##.ad', 'bad-host'],
    ['a.com##', 'bad-selector'],
    ['a.com##.ad{color:red}', 'bad-selector'],
    ['a.com##.ad/*', 'bad-selector'],
    ['a.com##.ad[style*="url(x)"]', 'bad-selector'],
    ['a.com##@import "x"', 'bad-selector'],
    ['a.com##.ad:is(.x', 'bad-selector'],
    ['a.com##[title="x]', 'bad-selector'],
    ['a.com##.a\\{b', 'bad-selector'],
  ])('%s is refused: %s', (line, fault) => {
    expect(parseFilters(line)).toEqual({ rules: [], refused: [{ line: 1, text: line, fault }] });
  });

  it('what is printed is read as it was', () => {
    const rules = [
      { host: 'a.com', selector: '.x > div:nth-of-type(2)' },
      { host: 'b.co.kr', selector: '#y' },
      { host: 'b.co.kr', selector: '.z', exception: true as const },
    ];
    expect(parseFilters(printFilters(rules))).toEqual({ rules, refused: [] });
  });
});

it('names the line of a selector that the browser does not know', () => {
  const { rules, refused } = parseFilters('! mine\na.com##.x\n\na.com##:nonsense(x)', (selector) => selector === '.x');
  expect(rules).toEqual([{ host: 'a.com', selector: '.x' }]);
  expect(refused).toEqual([{ line: 4, text: 'a.com##:nonsense(x)', fault: 'bad-selector' }]);
});

describe('a safe selector', () => {
  it('never ends its rule, whatever is put together', () => {
    const part = fc.constantFrom(
      '}',
      '{',
      '/*',
      '*/',
      'url(',
      '@import ',
      ')',
      '(',
      '[',
      ']',
      '"',
      "'",
      '.a',
      ':is',
      '\\',
      ';',
      ' ',
      '<!--',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const selector = parts.join('');
        if (isSafeSelector(selector)) expect(selector).not.toMatch(/[{}@;<\\]|\/\*|url\(/);
      }),
      { numRuns: 2000 },
    );
  });
});

it('says from which line on a text is too long to be read', () => {
  const line = `a.com##.${'x'.repeat(91)}`;
  const { rules, refused } = parseFilters(Array(6000).fill(line).join('\n'));
  expect(refused).toEqual([{ line: rules.length + 1, text: expect.any(String), fault: 'too-far' }]);
  expect(rules).toHaveLength(5000);
});

it('takes no selector of more than 500 characters', () => {
  expect([500, 501].map((length) => isSafeSelector('x'.repeat(length)))).toEqual([true, false]);
});
