import { element } from './element.ts';
import { type ChangeSettings, type FollowVoices, renderSetting } from './render-setting.ts';
import type { Say } from './words.ts';

/** Makes the controls of reading aloud: begin and stop, order, speed, pause, repeats, voices. */
export function listenStrip(
  page: Document,
  voices: FollowVoices,
  toggle: () => void,
  change: ChangeSettings,
  say: Say,
) {
  const button = element(page, 'button', { type: 'button', class: 'cb-main cb-speak' }, say('speak'));
  button.addEventListener('click', toggle);
  const controls = (['speech', 'rate', 'pause', 'repeat', 'voiceKo', 'voiceEn'] as const).map((name) =>
    renderSetting(page, name, change, say, voices),
  );
  return {
    nodes: [button, ...controls.map(({ node }) => node)],
    controls,
    showSpeaking: (speaking: boolean) => {
      button.textContent = speaking ? say('stopSpeaking') : say('speak');
    },
  };
}
