import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareText } from '../../src/extract/collapse-text.ts';
import { hasCommonLettersOnly } from '../../src/extract/common-letters.ts';
import { lineWords } from '../../src/extract/generic/split-words.ts';

/** Text of the letters most pages are written in, with others among them now and then. */
const text = fc.string({
  unit: fc.oneof(
    fc.nat({ max: 0x24f }).map((code) => String.fromCharCode(code)),
    fc.constantFrom(...'가힣ⓒ한 ’—…'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  ),
});

describe('hasCommonLettersOnly', () => {
  it.each([
    ['Café “Añil” – 2 °C…', true],
    ['부두의 배', true],
    ['ⓒ 부두', false],
    ['Łódź', false],
    ['пристань', false],
  ])('%s', (written, common) => {
    expect(hasCommonLettersOnly(written)).toBe(common);
  });

  it('changes nothing in what is compared', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(bareText(written)).toBe(written.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase());
      }),
    );
  });

  it('changes nothing in the words of a line', () => {
    fc.assert(
      fc.property(text, (written) => {
        const words = written.toLowerCase().match(/[\p{L}@©ⓒ]+/gu) ?? [];
        expect(lineWords(written)).toEqual(words);
      }),
    );
  });
});
