import type { ReaderSettings } from './settings.ts';

/** A setting chosen from a list. */
interface ChoiceField {
  readonly kind: 'choice';
  readonly options: readonly string[];
}

/** A setting that is a number, both ends included. */
interface NumberField {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A setting that is on or off. */
interface SwitchField {
  readonly kind: 'switch';
}

/** A setting that names a voice of this computer; what is allowed is known only there. */
interface VoiceField {
  readonly kind: 'voice';
  readonly lang: 'ko' | 'en';
}

/** One setting's bounds. */
export type SettingField = ChoiceField | NumberField | SwitchField | VoiceField;

/** Name of a setting. */
export type SettingName = Exclude<keyof ReaderSettings, 'version'>;

/** What each setting may be: the one list that reading, checking and the controls go by. */
export const settingFields: Readonly<Record<SettingName, SettingField>> = {
  layout: { kind: 'choice', options: ['pair', 'stacked', 'ko', 'en'] },
  first: { kind: 'choice', options: ['ko', 'en'] },
  theme: { kind: 'choice', options: ['system', 'light', 'dark', 'sepia', 'contrast'] },
  size: { kind: 'number', min: 12, max: 40, step: 1 },
  wideSize: { kind: 'number', min: 12, max: 40, step: 1 },
  leading: { kind: 'number', min: 130, max: 240, step: 5 },
  gap: { kind: 'number', min: 20, max: 240, step: 10 },
  width: { kind: 'number', min: 36, max: 96, step: 4 },
  share: { kind: 'number', min: 25, max: 75, step: 1 },
  faceKo: { kind: 'choice', options: ['sans', 'serif', 'system'] },
  faceEn: { kind: 'choice', options: ['sans', 'serif', 'system'] },
  keepAll: { kind: 'switch' },
  study: { kind: 'choice', options: ['off', 'ko', 'en'] },
  checks: { kind: 'switch' },
  keys: { kind: 'switch' },
  keepPlace: { kind: 'switch' },
  speech: { kind: 'choice', options: ['both', 'ko', 'en'] },
  rate: { kind: 'number', min: 50, max: 200, step: 10 },
  pause: { kind: 'number', min: 0, max: 5000, step: 100 },
  repeat: { kind: 'number', min: 1, max: 5, step: 1 },
  voiceKo: { kind: 'voice', lang: 'ko' },
  voiceEn: { kind: 'voice', lang: 'en' },
};
