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
  room: Pick<ViewPorts, 'openOptions' | 'ownControls' | 'sizeSetting'>,
) {
  const controls: readonly SettingControl[] = fields.map((name) =>
    name === 'size' ? sizeControl(page, room.sizeSetting, change, say) : renderSetting(page, name, change, say),
  );
  const nodes: HTMLElement[] = [...controls.map(({ node }) => node), ...(room.ownControls?.() ?? [])];
  const { openOptions } = room;
  if (openOptions) {
    const button = element(page, 'button', { type: 'button', class: 'cb-options' }, say('allSettings'));
    button.addEventListener('click', openOptions);
    nodes.push(button);
  }
  return { nodes, controls };
}

/** The control of the room's own size, which needs no word on which room that is. */
function sizeControl(page: Document, name: SettingName, change: ChangeSettings, say: Say): SettingControl {
  const control = renderSetting(page, name, change, say);
  const words = control.node.querySelector('.cb-setting-words');
  if (words) words.textContent = say('settingSize');
  return control;
}
