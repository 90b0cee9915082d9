import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeRawOut } from '../../src/build/write-raw-out.ts';

const written = writeRawOut.transform.handler;
const inner = (code: string) => `\${${code}}`;
const run = (code: string): unknown => new Function('inner', `return ${code}`)('in');

describe('what String.raw gives is written out', () => {
  it.each([
    [String.raw`String.raw${'`'}\d+${'`'}`, String.raw`${'`'}\\d+${'`'}`],
    ['String.raw`한글`', '`한글`'],
    ['new RegExp(String.raw`^\\s`, `u`)', 'new RegExp(`^\\\\s`, `u`)'],
  ])('%s', (code, expected) => {
    expect(written(code)).toBe(expected);
  });

  it('what is put in stays as it is', () => {
    const code = `String.raw\`\\b${inner('inner.replace(/n\\b/, "")')}\\b\``;
    expect(run(written(code))).toBe('\\bi\\b');
    expect(run(written(code))).toBe(run(code));
  });

  it('any text gives what it gave', () => {
    const piece = fc.oneof(
      fc.constantFrom('\\d', '\\\\', '\\u00e9', inner('inner'), '답글', '$ ', '{', '}', '\n', ' '),
      fc.string().filter((text) => !/[`\\$]/.test(text)),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const code = `String.raw\`${pieces.join('')}\``;
        expect(run(written(code))).toBe(run(code));
      }),
    );
  });
});
