import { element } from './element.ts';
import { type SettingField, type SettingName, settingFields } from './setting-fields.ts';
import { choiceWords, settingWords } from './setting-words.ts';
import type { ReaderSettings } from './settings.ts';
import type { Say } from './words.ts';

/** A control for one setting, and how to show a value changed elsewhere. */
export interface SettingControl {
  readonly node: HTMLElement;
  show(settings: ReaderSettings): void;
}

/** Takes over a changed setting. */
export type ChangeSettings = (patch: Partial<ReaderSettings>) => void;

/** A voice somebody can choose. */
interface VoiceChoice {
  readonly uri: string;
  readonly name: string;
  readonly lang: 'ko' | 'en';
}

/** Hands over the voices there are, at once and again where the browser has them only later. */
export type FollowVoices = (show: (voices: readonly VoiceChoice[]) => void) => void;

/** Makes the control of one setting: a slider with its number, a list, or a box, with a label the whole of which can be pressed. */
export function renderSetting(
  page: Document,
  name: SettingName,
  change: ChangeSettings,
  say: Say,
  followVoices: FollowVoices = () => undefined,
): SettingControl {
  const field = settingFields[name];
  const words = element(page, 'span', { class: 'cb-setting-words' }, say(settingWords[name]));
  const output = element(page, 'output', { class: 'cb-setting-value' });
  const input = controlOf(page, name, field, say);
  const node = element(
    page,
    'label',
    { class: `cb-setting cb-setting-${field.kind}`, 'data-setting': name },
    words,
    input,
  );
  if (field.kind === 'number') node.append(output);
  input.addEventListener(field.kind === 'number' ? 'input' : 'change', () => {
    change({ [name]: readValue(input, field) } as Partial<ReaderSettings>);
  });
  let value: ReaderSettings[SettingName] | undefined;
  const show = (settings: ReaderSettings) => {
    value = settings[name];
    if (field.kind === 'switch') (input as HTMLInputElement).checked = value === true;
    else input.value = String(value);
    output.textContent = field.kind === 'number' ? written(name, Number(value), say) : '';
  };
  if (field.kind === 'voice')
    followVoices((voices) => {
      const fitting = voices.filter(({ lang }) => lang === field.lang).map((voice) => [voice.uri, voice.name] as const);
      input.replaceChildren(...optionsOf(page, [['', say('voiceDefault')], ...fitting]));
      input.value = String(value ?? '');
    });
  return { node, show };
}

function controlOf(
  page: Document,
  name: SettingName,
  field: SettingField,
  say: Say,
): HTMLInputElement | HTMLSelectElement {
  switch (field.kind) {
    case 'switch':
      return element(page, 'input', { type: 'checkbox' });
    case 'number':
      return element(page, 'input', { type: 'range', min: field.min, max: field.max, step: field.step });
    case 'choice': {
      const words = choiceWords[name] ?? {};
      const options = field.options.map((value) => {
        const word = words[value];
        return [value, word === undefined ? value : say(word)] as const;
      });
      return element(page, 'select', {}, ...optionsOf(page, options));
    }
    case 'voice':
      return element(page, 'select');
  }
}

function optionsOf(page: Document, options: readonly (readonly [string, string])[]): HTMLOptionElement[] {
  return options.map(([value, words]) => element(page, 'option', { value }, words));
}

function readValue(input: HTMLInputElement | HTMLSelectElement, field: SettingField): string | number | boolean {
  if (field.kind === 'switch') return (input as HTMLInputElement).checked;
  return field.kind === 'number' ? Number(input.value) : input.value;
}

/** A number as people say it: sizes in pixels, hundredths as such, silence in seconds. */
function written(name: SettingName, value: number, say: Say): string {
  switch (name) {
    case 'size':
    case 'wideSize':
      return `${value} px`;
    case 'leading':
    case 'gap':
      return (value / 100).toFixed(2);
    case 'width':
      return say('unitWidth', String(value));
    case 'share':
      return `${value} : ${100 - value}`;
    case 'rate':
      return say('unitRate', (value / 100).toFixed(1));
    case 'pause':
      return say('unitSeconds', (value / 1000).toFixed(1));
    case 'repeat':
      return say('unitTimes', String(value));
    default:
      return String(value);
  }
}
