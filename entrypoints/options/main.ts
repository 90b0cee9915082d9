import { forgetPlaces } from '../../src/browser/places.ts';
import { interfaceLanguage, say } from '../../src/browser/say.ts';
import { openSpeech } from '../../src/browser/speech.ts';
import { storedItem } from '../../src/browser/stored-item.ts';
import { keepTheme, recallTheme } from '../../src/browser/theme-hint.ts';
import { applySettings } from '../../src/reader/apply-settings.ts';
import { element } from '../../src/reader/element.ts';
import { parseSettings } from '../../src/reader/parse-settings.ts';
import { renderReading } from '../../src/reader/render-reading.ts';
import { renderSetting, type SettingControl } from '../../src/reader/render-setting.ts';
import type { SettingName } from '../../src/reader/setting-fields.ts';
import { defaultSettings, type ReaderSettings } from '../../src/reader/settings.ts';
import { tellIn } from '../../src/reader/tell-in.ts';
import { voicesOf } from '../../src/reader/voices.ts';
import type { WordKey } from '../../src/reader/words.ts';
import { cleaningSection } from './cleaning-section.ts';
import { ownSitesSection } from './own-sites-section.ts';
import { previewReading } from './preview-reading.ts';

const sections: readonly (readonly [WordKey, readonly SettingName[]])[] = [
  ['optionsReading', ['layout', 'first', 'share', 'width', 'study', 'checks']],
  ['optionsType', ['theme', 'size', 'wideSize', 'leading', 'gap', 'faceKo', 'faceEn', 'keepAll']],
  ['optionsListen', ['speech', 'rate', 'pause', 'repeat', 'voiceKo', 'voiceEn']],
  ['optionsKeys', ['keys']],
  ['optionsMemory', ['keepPlace']],
];

document.documentElement.lang = interfaceLanguage();
document.title = say('optionsTitle');
const root = document.createElement('clean-break-reader');
root.dataset.theme = recallTheme() ?? 'system';
document.body.append(root);
void open();

async function open(): Promise<void> {
  const stored = storedItem('reader', parseSettings);
  let settings = await stored.read();
  const status = element(document, 'p', { class: 'cb-status', role: 'status' });
  const tell = tellIn(status);
  const change = async (patch: Partial<ReaderSettings>, done = '') => {
    show({ ...settings, ...patch });
    tell((await stored.write(settings)) ? done : say('saveFailed'));
  };
  const { nodes, controls } = settingSections((patch) => void change(patch), { optionsMemory: forgetButton(tell) });
  const preview = previewPlace();
  const show = (next: ReaderSettings) => {
    settings = next;
    keepTheme(next.theme);
    applySettings(root, next);
    for (const control of controls) control.show(next);
    preview.replaceChildren(renderReading(document, previewReading(), next.first, say));
  };
  const reset = button('optionsReset', () => void change(defaultSettings, say('optionsWasReset')));
  const ends = [cleaningSection(document, tell), reset, status];
  const side = element(document, 'div', {}, ...nodes, await ownSitesSection(document, tell), ...ends);
  const title = element(document, 'h1', {}, say('optionsTitle'));
  root.append(element(document, 'main', { class: 'cb-page' }, title, side, preview));
  show(settings);
  stored.watch(show);
}

function previewPlace(): HTMLElement {
  const name = say('optionsPreview');
  return element(document, 'div', { class: 'cb-scroll cb-preview', tabindex: 0, role: 'region', 'aria-label': name });
}

function forgetButton(tell: (words: string) => void): HTMLElement {
  const forget = async () => tell(say((await forgetPlaces()) ? 'optionsForgotten' : 'optionsNotKept'));
  return button('optionsForget', () => void forget());
}

/** Makes a section for each group of settings; `extras` stand at the end of theirs. */
function settingSections(change: (patch: Partial<ReaderSettings>) => void, extras: Partial<Record<WordKey, Node>>) {
  const voices = voicesOf(openSpeech(window)?.synthesis, say);
  const controls: SettingControl[] = [];
  const nodes = sections.map(([words, names]) => {
    const made = names.map((name) => renderSetting(document, name, change, say, voices));
    controls.push(...made);
    const section = element(document, 'section', {}, element(document, 'h2', {}, say(words)));
    section.append(...made.map(({ node }) => node), extras[words] ?? '');
    return section;
  });
  return { nodes, controls };
}

function button(words: WordKey, press: () => void): HTMLButtonElement {
  const made = element(document, 'button', { type: 'button' }, say(words));
  made.addEventListener('click', press);
  return made;
}
