import { keepWords, say } from '../../src/browser/say.ts';
import type { Say, WordKey } from '../../src/reader/words.ts';

/** What the reader may say for the first time long after it was opened. */
const saidLater: readonly WordKey[] = [
  'copied',
  'saved',
  'copyRefused',
  'coverAgain',
  'revealKorean',
  'revealEnglish',
  'studyProgress',
  'stopSpeaking',
  'noKoreanVoice',
  'noEnglishVoice',
  'noVoice',
  'showSplit',
  'showUnsplit',
  'worthChecking',
  'checkName',
  'checkNumber',
  'checkWord',
];

/** Says words as `say` does, and can keep them, with those that may come later, for the time after an update of the extension. */
export function keepSaidWords(): { readonly say: Say; keep(): void } {
  const said = new Set<WordKey>(saidLater);
  return {
    say: (key, ...values) => {
      said.add(key);
      return say(key, ...values);
    },
    keep: () => keepWords(said),
  };
}
