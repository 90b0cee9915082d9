import { element } from './element.ts';
import { type ChangeSettings, renderSetting, type SettingControl } from './render-setting.ts';
import type { SettingName } from './setting-fields.ts';
import type { ViewPorts } from './view-ports.ts';
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
  'checks',
  'keys',
];

/** Makes the controls of type and colour, and a way to all settings where the room has one. */
export function typeStrip(
  page: Document,
  change: ChangeSettings,
  say: Say,
  room: Pick<ViewPorts, 'openOptions' | 'ownControls'>,
) {
  const controls: readonly SettingControl[] = fields.map((name) => renderSetting(page, name, change, say));
  const nodes: HTMLElement[] = [...controls.map(({ node }) => node), ...(room.ownControls ?? [])];
  const { openOptions } = room;
  if (openOptions) {
    const button = element(page, 'button', { type: 'button', class: 'cb-options' }, say('allSettings'));
    button.addEventListener('click', openOptions);
    nodes.push(button);
  }
  return { nodes, controls };
}
