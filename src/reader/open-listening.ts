import type { Paint } from './highlight.ts';
import { listenStrip } from './listen-strip.ts';
import { currentPair } from './move-between-pairs.ts';
import type { Frame } from './open-article.ts';
import { readAloud } from './read-aloud.ts';
import type { ArticleReading } from './reading-language.ts';
import type { FollowVoices } from './render-setting.ts';
import type { RowSentences } from './row-sentences.ts';
import { planSpeech, type Utterance } from './speech-plan.ts';
import { rangesOf } from './text-ranges.ts';
import type { ViewPorts } from './view-ports.ts';

/** Reading aloud on one article: its strip, and the key's hand. */
export interface Listening {
  fillStrip(): ReturnType<typeof listenStrip>;
  toggle(): void;
  stop(): void;
}

/** Joins voice, text and controls; `undefined` where the browser cannot speak. */
export function openListening(
  frame: Frame,
  reading: ArticleReading,
  sentences: RowSentences,
  paint: Paint,
  { speech, say }: ViewPorts,
  voices: FollowVoices,
): Listening | undefined {
  if (speech === undefined) return undefined;
  const { scroll } = frame;
  let strip: ReturnType<typeof listenStrip> | undefined;
  const voice = readAloud(speech, {
    saying: (utterance) => {
      followVoice(scroll, utterance, paint);
      strip?.showSpeaking(utterance !== undefined);
    },
    missing: (langs) => {
      const alone = langs.includes('ko') ? 'noKoreanVoice' : 'noEnglishVoice';
      frame.tell(say(langs.length > 1 ? 'noVoice' : alone));
    },
  });
  const speak = () => {
    const from = Number(currentPair(scroll)?.dataset.row ?? 0);
    // From the first pair on the title is read too.
    const plan = planSpeech(reading.rows, from <= 1 ? 0 : from, frame.settings().speech, sentences.known);
    return voice.start(plan, frame.settings);
  };
  const turns = takeTurns(() => sentences.load(), speak);
  const stop = () => {
    turns.end();
    voice.stop();
  };
  const toggle = () => {
    if (turns.isGettingReady() || voice.isSpeaking()) stop();
    else void turns.begin();
  };
  const fillStrip = () => {
    strip = listenStrip(scroll.ownerDocument, voices, toggle, frame.change, say);
    strip.showSpeaking(voice.isSpeaking());
    return strip;
  };
  return { fillStrip, toggle, stop };
}

/** Begins something once it is ready; what was ended, or begun anew, while it got ready is not begun. */
function takeTurns(ready: () => Promise<unknown>, begin: () => Promise<void>) {
  let turn = 0;
  let isGettingReady = false;
  return {
    isGettingReady: () => isGettingReady,
    begin: async () => {
      const own = ++turn;
      isGettingReady = true;
      await ready();
      if (own !== turn) return;
      isGettingReady = false;
      await begin();
    },
    end: () => {
      turn++;
      isGettingReady = false;
    },
  };
}

/** Marks the sentence that is being said, and brings it into view. */
function followVoice(scroll: HTMLElement, utterance: Utterance | undefined, paint: Paint): void {
  const pair = utterance && scroll.querySelector<HTMLElement>(`[data-row="${utterance.row}"]`);
  const cell = pair?.querySelector(`.cb-cell.cb-${utterance?.lang}`);
  paint('cb-voice', cell && utterance ? rangesOf(cell, utterance.span) : []);
  pair?.scrollIntoView({ block: 'nearest' });
}
