import type { ReaderSettings } from './settings.ts';
import type { Utterance } from './speech-plan.ts';

/** What the browser lends for speaking; a test lends its own. */
export interface SpeechPort {
  readonly synthesis: SpeechSynthesis;
  utter(text: string): SpeechSynthesisUtterance;
  wait(milliseconds: number): Promise<void>;
}

/** What happens while an article is read aloud. */
export interface SpeechEvents {
  /** A sentence begins, or, with `undefined`, nothing is being said any more. */
  saying(utterance: Utterance | undefined): void;
  /** The computer has no voice for a language that was asked for, whose sentences are passed over: all such languages so far. */
  missing(langs: readonly Utterance['lang'][]): void;
}

/** Reads aloud, sentence by sentence, until told to stop. */
export interface ReadAloud {
  start(plan: readonly Utterance[], settings: () => ReaderSettings): Promise<void>;
  stop(): void;
  readonly isSpeaking: () => boolean;
}

/** Opens the voice. One utterance is one sentence: long ones break off in some browsers, and a sentence can be marked. */
export function readAloud(port: SpeechPort, events: SpeechEvents): ReadAloud {
  let run = 0;
  let speaking = false;
  const end = () => {
    run++;
    speaking = false;
    port.synthesis.cancel();
    events.saying(undefined);
  };
  return {
    isSpeaking: () => speaking,
    stop: end,
    start: async (plan, settings) => {
      end();
      const own = ++run;
      speaking = true;
      const missing = new Set<Utterance['lang']>();
      for (const utterance of plan) {
        const voice = voiceFor(port.synthesis, utterance.lang, settings());
        if (voice === undefined) {
          if (!missing.has(utterance.lang)) events.missing([...missing.add(utterance.lang)]);
          continue;
        }
        for (let time = 0; time < settings().repeat && own === run; time++) {
          events.saying(utterance);
          await say(port, utterance, voice, settings());
          if (own === run) await port.wait(settings().pause);
        }
        if (own !== run) return;
      }
      if (own === run) end();
    },
  };
}

/** The chosen voice of a language, else the first of this computer: an online voice sends the text away, so it is never taken unasked. */
function voiceFor(
  synthesis: SpeechSynthesis,
  lang: 'ko' | 'en',
  settings: ReaderSettings,
): SpeechSynthesisVoice | undefined {
  const fitting = synthesis.getVoices().filter((voice) => voice.lang.toLowerCase().startsWith(lang));
  const chosen = lang === 'ko' ? settings.voiceKo : settings.voiceEn;
  return fitting.find(({ voiceURI }) => voiceURI === chosen) ?? fitting.find(({ localService }) => localService);
}

function say(
  port: SpeechPort,
  { text, lang }: Utterance,
  voice: SpeechSynthesisVoice,
  settings: ReaderSettings,
): Promise<void> {
  const utterance = port.utter(text);
  utterance.voice = voice;
  utterance.lang = voice.lang || lang;
  utterance.rate = settings.rate / 100;
  return new Promise((done) => {
    utterance.onend = () => done();
    utterance.onerror = () => done();
    port.synthesis.speak(utterance);
  });
}
