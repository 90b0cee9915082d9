import { describe, expect, it } from 'vitest';
import { type PressedKey, readShortcut } from '../../src/reader/read-shortcut.ts';

const press = (code: string, held: Partial<PressedKey> = {}): PressedKey => ({
  key: '',
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
});

describe('readShortcut', () => {
  it.each([
    ['KeyJ', { kind: 'move', to: 'next' }],
    ['KeyK', { kind: 'move', to: 'previous' }],
    ['Home', { kind: 'move', to: 'first' }],
    ['End', { kind: 'move', to: 'last' }],
    ['Digit1', { kind: 'layout', layout: 'pair' }],
    ['Digit4', { kind: 'layout', layout: 'en' }],
    ['KeyC', { kind: 'copy-pair' }],
    ['KeyL', { kind: 'copy-link' }],
    ['KeyR', { kind: 'read-aloud' }],
  ])('%s is %j, whatever letter the IME makes of it', (code, action) => {
    expect(readShortcut(press(code), true)).toEqual(action);
  });

  it('opens the list of keys with a question mark', () => {
    expect(readShortcut(press('Slash', { shiftKey: true }), true)).toEqual({ kind: 'help' });
    expect(readShortcut(press('Slash'), true)).toBeUndefined();
  });

  it.each([
    ['a German board', 'Minus', true],
    ['a French one', 'KeyM', true],
    ['a Spanish one', 'Minus', true],
    ['one that has it without Shift', 'Digit7', false],
  ])('knows the question mark of %s', (_, code, shiftKey) => {
    expect(readShortcut(press(code, { key: '?', shiftKey }), true)).toEqual({ kind: 'help' });
    expect(readShortcut(press(code, { key: '?', shiftKey, altKey: true }), true)).toBeUndefined();
    expect(readShortcut(press(code, { key: '?', shiftKey }), false), 'single keys are off').toBeUndefined();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { shiftKey: true }, { isComposing: true }])(
    'leaves C with %j to the browser',
    (held) => {
      expect(readShortcut(press('KeyC', held), true)).toBeUndefined();
    },
  );

  it('takes no single key once they are switched off, but still the arrows with Alt', () => {
    expect(readShortcut(press('KeyJ'), false)).toBeUndefined();
    expect(readShortcut(press('ArrowDown', { altKey: true }), false)).toEqual({ kind: 'move', to: 'next' });
  });
});
