import { element } from './element.ts';
import { type ChangeSettings, renderSetting } from './render-setting.ts';
import type { StudyMode, StudyProgress } from './study-mode.ts';
import type { Say } from './words.ts';

/** Makes the controls of study mode: which side is covered, how far one has come, all at once. */
export function studyStrip(page: Document, mode: StudyMode, change: ChangeSettings, say: Say) {
  const side = renderSetting(page, 'study', change, say);
  const progress = element(page, 'output', { class: 'cb-progress' });
  const all = (words: 'revealAll' | 'coverAll', shown: boolean) => {
    const button = element(page, 'button', { type: 'button', class: `cb-${words}` }, say(words));
    button.addEventListener('click', () => mode.turnAll(shown));
    return button;
  };
  const buttons = [all('revealAll', true), all('coverAll', false)];
  return {
    nodes: [side.node, ...buttons, progress],
    controls: [side],
    showProgress: ({ shown, all: of }: StudyProgress) => {
      for (const button of buttons) button.disabled = of === 0;
      progress.textContent = of === 0 ? '' : say('studyProgress', String(shown), String(of));
    },
  };
}
