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
  // Counts starts and stops: whoever was told to stop, or was left, while the sentences were loading stays silent.
  let turn = 0;
  let isStarting = false;
  const start = async () => {
    const own = ++turn;
    isStarting = true;
    await sentences.load();
    if (own !== turn) return;
    isStarting = false;
    const from = Number(currentPair(scroll)?.dataset.row ?? 0);
    // From the first pair on the title is read too.
    const plan = planSpeech(reading.rows, from <= 1 ? 0 : from, frame.settings().speech, sentences.known);
    await voice.start(plan, frame.settings);
  };
  const stop = () => {
    turn++;
    isStarting = false;
    voice.stop();
  };
  const toggle = () => {
    if (isStarting || voice.isSpeaking()) stop();
    else void start();
  };
  const fillStrip = () => {
    strip = listenStrip(scroll.ownerDocument, voices, toggle, frame.change, say);
    strip.showSpeaking(voice.isSpeaking());
    return strip;
  };
  return { fillStrip, toggle, stop };
}

/** Marks the sentence that is being said, and brings it into view. */
function followVoice(scroll: HTMLElement, utterance: Utterance | undefined, paint: Paint): void {
  const pair = utterance && scroll.querySelector<HTMLElement>(`[data-row="${utterance.row}"]`);
  const cell = pair?.querySelector(`.cb-cell.cb-${utterance?.lang}`);
  paint('cb-voice', cell && utterance ? rangesOf(cell, utterance.span) : []);
  pair?.scrollIntoView({ block: 'nearest' });
}
