// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { keepTheme, recallTheme } from '../../src/browser/theme-hint.ts';

beforeEach(() => localStorage.clear());

describe('the theme known before the settings', () => {
  it('is none at first, then the last one kept', () => {
    expect(recallTheme()).toBeUndefined();
    keepTheme('dark');
    keepTheme('sepia');
    expect(recallTheme()).toBe('sepia');
  });

  it.each(['', 'plaid', 'dark"', 'DARK'])('is none where %j is stored', (stored) => {
    localStorage.setItem('theme', stored);
    expect(recallTheme()).toBeUndefined();
  });
});
