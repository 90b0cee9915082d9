import type { SettingName } from './setting-fields.ts';
import type { WordKey } from './words.ts';

/** What each setting is called. */
export const settingWords: Readonly<Record<SettingName, WordKey>> = {
  layout: 'layout',
  first: 'settingFirst',
  theme: 'settingTheme',
  size: 'settingPopupSize',
  wideSize: 'settingWideSize',
  leading: 'settingLeading',
  gap: 'settingGap',
  width: 'settingWidth',
  share: 'settingShare',
  faceKo: 'settingFaceKo',
  faceEn: 'settingFaceEn',
  keepAll: 'settingKeepAll',
  study: 'settingStudy',
  checks: 'settingChecks',
  keys: 'settingKeys',
  keepPlace: 'settingKeepPlace',
  speech: 'settingSpeech',
  rate: 'settingRate',
  pause: 'settingPause',
  repeat: 'settingRepeat',
  voiceKo: 'settingVoiceKo',
  voiceEn: 'settingVoiceEn',
};

const languages = { ko: 'korean', en: 'english' } as const;
const faces = { sans: 'faceSans', serif: 'faceSerif', system: 'faceSystem' } as const;

/** What each choice of a setting is called. */
export const choiceWords: Readonly<Partial<Record<SettingName, Readonly<Record<string, WordKey>>>>> = {
  layout: { ...languages, pair: 'layoutPair', stacked: 'layoutStacked' },
  first: languages,
  theme: {
    system: 'themeSystem',
    light: 'themeLight',
    dark: 'themeDark',
    sepia: 'themeSepia',
    contrast: 'themeContrast',
  },
  faceKo: faces,
  faceEn: faces,
  study: { ...languages, off: 'studyOff' },
  speech: { both: 'speechBoth', ko: 'speechKorean', en: 'speechEnglish' },
};
