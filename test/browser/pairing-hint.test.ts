// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { keepPairing, recallPairing } from '../../src/browser/pairing-hint.ts';

describe('pairing-hint', () => {
  it('expects nothing at first, then what was last', () => {
    localStorage.clear();
    expect(recallPairing()).toBe(false);
    keepPairing(true);
    expect(recallPairing()).toBe(true);
    keepPairing(false);
    expect(recallPairing()).toBe(false);
  });

  it('does without storage where it is closed', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('closed');
      },
      setItem: () => {
        throw new Error('closed');
      },
    });
    expect(() => keepPairing(true)).not.toThrow();
    expect(recallPairing()).toBe(false);
    vi.unstubAllGlobals();
  });
});
