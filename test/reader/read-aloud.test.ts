import { describe, expect, it } from 'vitest';
import { readAloud } from '../../src/reader/read-aloud.ts';
import { defaultSettings, type ReaderSettings } from '../../src/reader/settings.ts';
import { planSpeech } from '../../src/reader/speech-plan.ts';
import { passage, row } from './sample-reading.ts';

const rows = [row([passage('ko', '가다. 오다.')], [passage('en', 'Go. Come.')]), row([passage('ko', '…')], [])];
const sentences = (at: number) =>
  at === 0
    ? [
        { ko: [{ start: 0, end: 3 }], en: [{ start: 0, end: 3 }], confidence: 1 },
        { ko: [{ start: 4, end: 7 }], en: [{ start: 4, end: 9 }], confidence: 1 },
      ]
    : [{ ko: [{ start: 0, end: 1 }], en: [], confidence: 1 }];

const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}) =>
  ({ lang, voiceURI: lang, name: lang, localService: true, default: false, ...more }) as SpeechSynthesisVoice;

/** A synthesiser that says everything at once and writes it down. */
function fakeSpeech(voices: readonly SpeechSynthesisVoice[]) {
  const said: string[] = [];
  const speak = (utterance: SpeechSynthesisUtterance) => {
    said.push(`${utterance.lang}: ${utterance.text} @${utterance.rate}`);
    queueMicrotask(() => utterance.onend?.({} as SpeechSynthesisEvent));
  };
  const synthesis = { getVoices: () => voices, speak, cancel: () => {} } as unknown as SpeechSynthesis;
  return {
    said,
    port: { synthesis, utter: (text: string) => ({ text }) as SpeechSynthesisUtterance, wait: () => Promise.resolve() },
  };
}

async function listen(voices: readonly SpeechSynthesisVoice[], patch: Partial<ReaderSettings> = {}) {
  const settings = { ...defaultSettings, ...patch };
  const { said, port } = fakeSpeech(voices);
  const missing: string[] = [];
  const aloud = readAloud(port, { saying: () => {}, missing: (langs) => missing.push(langs.join('+')) });
  await aloud.start(planSpeech(rows, 0, settings.speech, sentences), () => settings);
  return { said, missing, aloud };
}

describe('reading aloud', () => {
  it('says each sentence in Korean, then in English', async () => {
    const { said } = await listen([voice('ko-KR'), voice('en-US')]);
    expect(said).toEqual(['ko-KR: 가다. @1', 'en-US: Go. @1', 'ko-KR: 오다. @1', 'en-US: Come. @1']);
  });

  it('says one language only, as often and as fast as wanted', async () => {
    const { said } = await listen([voice('ko-KR'), voice('en-US')], { speech: 'en', repeat: 2, rate: 80 });
    expect(said).toEqual(['en-US: Go. @0.8', 'en-US: Go. @0.8', 'en-US: Come. @0.8', 'en-US: Come. @0.8']);
  });

  it('passes over a language without a voice, and says so once', async () => {
    const { said, missing } = await listen([voice('en-US')]);
    expect(said).toEqual(['en-US: Go. @1', 'en-US: Come. @1']);
    expect(missing).toEqual(['ko']);
  });

  it('says last of all what is missing together, for what is said last is what stays to be read', async () => {
    expect((await listen([])).missing.at(-1)).toBe('ko+en');
  });

  it('never takes an online voice unasked, and takes it when chosen', async () => {
    const online = voice('ko-KR', { localService: false, voiceURI: 'cloud' });
    expect((await listen([online], { speech: 'ko' })).missing).toEqual(['ko']);
    expect((await listen([online], { speech: 'ko', voiceKo: 'cloud' })).said).toHaveLength(2);
  });

  it('begins at the row asked for, and says nothing that has no letter in it', () => {
    expect(planSpeech(rows, 1, 'both', sentences)).toEqual([]);
  });

  it('stops when told to', async () => {
    const { port, said } = fakeSpeech([voice('ko-KR'), voice('en-US')]);
    const aloud = readAloud(port, {
      saying: (utterance) => utterance?.text === 'Go.' && aloud.stop(),
      missing: () => {},
    });
    await aloud.start(planSpeech(rows, 0, 'both', sentences), () => defaultSettings);
    expect(aloud.isSpeaking()).toBe(false);
    expect(said).not.toContain('ko-KR: 오다. @1');
  });
});
