import { element } from './element.ts';
import { type ChangeSettings, renderSetting, type SettingControl } from './render-setting.ts';
import type { SettingName } from './setting-fields.ts';
import type { Say } from './words.ts';

const fields: readonly SettingName[] = [
  'theme',
  'size',
  'leading',
  'gap',
  'share',
  'width',
  'faceKo',
  'faceEn',
  'first',
  'keepAll',
  'keys',
];

/** Makes the controls of type and colour, and a way to all settings where the room has one. */
export function typeStrip(page: Document, change: ChangeSettings, say: Say, openOptions?: () => void) {
  const controls: readonly SettingControl[] = fields.map((name) => renderSetting(page, name, change, say));
  const nodes = controls.map(({ node }) => node);
  if (openOptions) {
    const button = element(page, 'button', { type: 'button', class: 'cb-options' }, say('allSettings'));
    button.addEventListener('click', openOptions);
    nodes.push(button);
  }
  return { nodes, controls };
}
