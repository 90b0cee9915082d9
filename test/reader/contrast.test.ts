import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../src/reader/${name}.css`, import.meta.url), 'utf8');
const themes = read('themes');

/** The colours of a theme: its own, over those of the first rule, of which light and dark each take their half. */
function coloursOf(theme: string): Record<string, string> {
  const half = theme === 'light' ? 1 : 2;
  const base = declarations(/clean-break-reader \{([^}]*)\}/.exec(themes)?.[1] ?? '');
  const own = declarations(new RegExp(`data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(themes)?.[1] ?? '');
  const halves = Object.entries(base).map(([name, value]) => [
    name,
    /light-dark\((#\w+), (#\w+)\)/.exec(value)?.[half] ?? value,
  ]);
  return { ...Object.fromEntries(halves), ...own };
}

function declarations(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--cb-([a-z-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]));
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const pairs: readonly (readonly [string, string, number])[] = [
  ['ink', 'paper', 7],
  ['ink', 'raised', 4.5],
  ['quiet', 'paper', 4.5],
  ['quiet', 'raised', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'raised', 3],
  ['on-accent', 'accent', 4.5],
  ['ink', 'mark', 4.5],
  ['ink', 'voice', 4.5],
  // The line under a link, over sentences that are marked or spoken.
  ['accent', 'mark', 3],
  ['accent', 'voice', 3],
  ['edge', 'paper', 3],
  ['edge', 'raised', 3],
];

describe.each(['light', 'dark', 'sepia', 'contrast'])('the theme %s', (theme) => {
  const colours = coloursOf(theme);

  it.each(pairs)('sets %s on %s at least %f : 1', (front, back, least) => {
    expect(contrast(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(least);
  });

  it('lends the page its paper for the strip of the scrollbar', () => {
    expect(read('in-page')).toContain(`background: ${colours.paper};`);
  });
});

describe('the names the sheet sets', () => {
  const names = new Set((read('reader') + themes).match(/--cb-[a-z-]+/g));

  it.each([...names])('%s is inherited below the root, whatever a page says', (name) => {
    expect(read('against-page')).toContain(`  ${name}: inherit;`);
  });
});
