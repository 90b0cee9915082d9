import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/reader/parse-settings.ts';
import { settingFields } from '../../src/reader/setting-fields.ts';
import { defaultSettings } from '../../src/reader/settings.ts';

/** What each version of the settings looked like in storage, and what it is today. A new version adds its line. */
const versions = [
  {
    version: 1,
    stored: { version: 1, layout: 'ko', theme: 'sepia', size: 22, keepAll: false },
    today: { ...defaultSettings, layout: 'ko', theme: 'sepia', size: 22, wideSize: 22, keepAll: false },
  },
  {
    version: 2,
    stored: { version: 2, theme: 'dark', size: 15, wideSize: 24 },
    today: { ...defaultSettings, theme: 'dark', size: 15, wideSize: 24 },
  },
];

describe('parseSettings', () => {
  it('has an example of every version there has been', () => {
    expect(versions.map(({ version }) => version)).toEqual(
      Array.from({ length: defaultSettings.version }, (_, at) => at + 1),
    );
  });

  it.each(versions)('reads version $version', ({ stored, today }) => {
    expect(parseSettings(stored)).toEqual(today);
  });

  it('leaves both sizes as they were to whoever had settings when there was one, chosen or not', () => {
    expect(parseSettings({ version: 1, theme: 'dark', size: 16 })).toMatchObject({ size: 16, wideSize: 16 });
    expect(parseSettings({ version: 1, theme: 'dark' })).toMatchObject({ size: 16, wideSize: 16 });
  });

  it.each([undefined, null, 3, 'dark', [], { version: 'x' }])('gives the defaults for %j', (stored) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  it('keeps what it knows of a version from the future', () => {
    expect(parseSettings({ version: 9, theme: 'dark', size: 'huge', layout: 'spiral' })).toEqual({
      ...defaultSettings,
      theme: 'dark',
    });
  });

  it('has defaults that are themselves allowed', () => {
    expect(parseSettings(defaultSettings)).toEqual(defaultSettings);
  });

  it('takes whatever is stored for settings, and reads its own writing back', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(settingFields), '__proto__'), fc.anything()),
        (stored) => {
          const read = parseSettings(stored);
          expect(parseSettings(JSON.parse(JSON.stringify(read)))).toEqual(read);
          expect(Object.keys(read).sort()).toEqual(Object.keys(defaultSettings).sort());
        },
      ),
    );
  });
});
