/** How the two languages stand: side by side, one under the other, or one alone. */
export type Layout = 'pair' | 'stacked' | 'ko' | 'en';

/** Colours of the reader; `system` follows the operating system. */
type Theme = 'system' | 'light' | 'dark' | 'sepia' | 'contrast';

/** Typeface of one language; `system` is the interface's own. */
type Face = 'sans' | 'serif' | 'system';

/** Which side study mode covers until it is asked for. */
export type StudySide = 'off' | 'ko' | 'en';

/** What read-aloud speaks: one language, or Korean, a pause, English. */
export type SpeechOrder = 'ko' | 'en' | 'both';

/** Everything the reader remembers of how somebody likes to read. */
export interface ReaderSettings {
  readonly version: 2;
  readonly layout: Layout;
  /** The language on the left, or above. */
  readonly first: 'ko' | 'en';
  readonly theme: Theme;
  /** Text size in the popup, in CSS pixels. */
  readonly size: number;
  /** Text size where the reader has a window to itself: in the page, and in a phone's popup. In CSS pixels. */
  readonly wideSize: number;
  /** Line height of Korean in hundredths of the size; English stands 0.13 tighter. */
  readonly leading: number;
  /** Space between pairs in hundredths of the size. */
  readonly gap: number;
  /** Greatest width of the page in ems. */
  readonly width: number;
  /** Korean's share of the width, in hundredths; 5 : 7 is 42. */
  readonly share: number;
  readonly faceKo: Face;
  readonly faceEn: Face;
  /** Korean lines break between words only. */
  readonly keepAll: boolean;
  readonly study: StudySide;
  /** What is worth checking is marked: numbers that disagree, names spelled in several ways, known mistranslations. */
  readonly checks: boolean;
  /** Single-key shortcuts work. */
  readonly keys: boolean;
  /** The place last read is kept. */
  readonly keepPlace: boolean;
  readonly speech: SpeechOrder;
  /** Speed of read-aloud in hundredths; 100 is the voice's own. */
  readonly rate: number;
  /** Silence between sentences in milliseconds. */
  readonly pause: number;
  /** How often each sentence is spoken. */
  readonly repeat: number;
  /** Address of the chosen voice (`voiceURI`); empty for the first the system has. */
  readonly voiceKo: string;
  readonly voiceEn: string;
}

/**
 * The settings somebody has who never changed any. The popup's size is that of the web and of its own controls: at 780
 * pixels it leaves Korean eighteen characters a line beside the English, and two pairs in view. A window to itself has room
 * for what readers' views and Korean newspapers set: Firefox's Reader View 20 pixels, in one column; two columns of 19
 * keep 25 characters and 66 letters a line in a window of 1280.
 */
export const defaultSettings: ReaderSettings = {
  version: 2,
  layout: 'pair',
  first: 'ko',
  theme: 'system',
  size: 16,
  wideSize: 19,
  leading: 175,
  gap: 90,
  width: 64,
  share: 42,
  faceKo: 'sans',
  faceEn: 'sans',
  keepAll: true,
  study: 'off',
  checks: true,
  keys: true,
  keepPlace: true,
  speech: 'both',
  rate: 100,
  pause: 700,
  repeat: 1,
  voiceKo: '',
  voiceEn: '',
};
