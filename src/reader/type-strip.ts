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

/** Makes the controls of type and colour, and the ways to the list of keys and, where the room has one, to all settings. */
export function typeStrip(
  page: Document,
  change: ChangeSettings,
  help: () => void,
  say: Say,
  room: Pick<ViewPorts, 'openOptions' | 'ownControls' | 'sizeSetting'>,
) {
  const controls: readonly SettingControl[] = fields.map((name) =>
    name === 'size' ? sizeControl(page, room.sizeSetting, change, say) : renderSetting(page, name, change, say),
  );
  const { openOptions } = room;
  const nodes = [
    ...controls.map(({ node }) => node),
    ...(room.ownControls?.() ?? []),
    wayTo(page, 'cb-open-help', say('helpTitle'), help),
    ...(openOptions ? [wayTo(page, 'cb-options', say('allSettings'), openOptions)] : []),
  ];
  return { nodes, controls };
}

function wayTo(page: Document, name: string, words: string, press: () => void): HTMLElement {
  const button = element(page, 'button', { type: 'button', class: name }, words);
  button.addEventListener('click', press);
  return button;
}

/** The control of the room's own size, which needs no word on which room that is. */
function sizeControl(page: Document, name: SettingName, change: ChangeSettings, say: Say): SettingControl {
  const control = renderSetting(page, name, change, say);
  const words = control.node.querySelector('.cb-setting-words');
  if (words) words.textContent = say('settingSize');
  return control;
}
