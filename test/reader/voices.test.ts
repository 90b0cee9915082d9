// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { renderSetting } from '../../src/reader/render-setting.ts';
import { defaultSettings } from '../../src/reader/settings.ts';
import { voicesOf } from '../../src/reader/voices.ts';
import { sayEnglish } from './say-english.ts';

const installed = [
  { voiceURI: 'yuna', name: 'Yuna', lang: 'ko-KR', localService: true },
  { voiceURI: 'cloud', name: 'Cloud', lang: 'ko', localService: false },
  { voiceURI: 'kate', name: 'Kate', lang: 'en-GB', localService: true },
];

/** A browser's synthesis, which has its voices from the beginning or once they have come. */
function synthesisWith(voices: readonly object[]) {
  const synthesis = Object.assign(new EventTarget(), { getVoices: () => voices });
  const come = (late: readonly object[]) => {
    synthesis.getVoices = () => late;
    synthesis.dispatchEvent(new Event('voiceschanged'));
  };
  return { synthesis: synthesis as unknown as SpeechSynthesis, come };
}

describe('the list of voices', () => {
  const listOf = (synthesis: SpeechSynthesis) => {
    const { node, show } = renderSetting(
      document,
      'voiceKo',
      () => undefined,
      sayEnglish,
      voicesOf(synthesis, sayEnglish),
    );
    const list = node.querySelector('select');
    show({ ...defaultSettings, voiceKo: 'cloud' });
    return () => [list?.value, ...[...(list?.options ?? [])].map(({ textContent }) => textContent)];
  };
  const all = ['cloud', sayEnglish('voiceDefault'), 'Yuna', `Cloud (${sayEnglish('voiceOnline')})`];

  it('names those of its language, and says which of them send the text away', () => {
    expect(listOf(synthesisWith(installed).synthesis)()).toEqual(all);
  });

  it('fills itself where the browser has them only later, and shows the chosen one then', () => {
    const { synthesis, come } = synthesisWith([]);
    const list = listOf(synthesis);
    expect(list().slice(1)).toEqual([sayEnglish('voiceDefault')]);
    come(installed);
    expect(list()).toEqual(all);
  });
});
