import { type SettingField, settingFields } from './setting-fields.ts';
import { defaultSettings, type ReaderSettings } from './settings.ts';

/** Reads stored settings of any version; what is missing, foreign or out of bounds falls back to the default, key by key. */
export function parseSettings(stored: unknown): ReaderSettings {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const current = migrate(stored as Stored);
  const kept = Object.entries(settingFields).filter(([name, field]) => fits(current[name], field));
  return { ...defaultSettings, ...Object.fromEntries(kept.map(([name]) => [name, current[name]])) };
}

type Stored = Readonly<Record<string, unknown>>;

/** Step N turns version N into N + 1; it is written together with the version. A version from the future is read key by key. */
const steps: Readonly<Record<number, (stored: Stored) => Stored>> = {
  // Until then one size stood for both rooms, 16 unless somebody chose another: both keep it.
  1: (stored) => ({ size: 16, ...stored, version: 2, wideSize: stored.size ?? 16 }),
};

function migrate(stored: Stored): Stored {
  const step = typeof stored.version === 'number' ? steps[stored.version] : undefined;
  return step ? migrate(step(stored)) : stored;
}

function fits(value: unknown, field: SettingField): boolean {
  switch (field.kind) {
    case 'switch':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && field.options.includes(value);
    case 'voice':
      return typeof value === 'string' && value.length <= 500;
    case 'number':
      return Number.isFinite(value) && Number(value) >= field.min && Number(value) <= field.max;
  }
}
