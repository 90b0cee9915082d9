import { openPaint } from './highlight.ts';
import { markSentences, type SentenceMarker } from './mark-sentences.ts';
import { openCopying } from './open-copying.ts';
import { openListening } from './open-listening.ts';
import { openRemarks, type Remarks } from './open-remarks.ts';
import { openStudy } from './open-study.ts';
import { openToolbar } from './open-toolbar.ts';
import { keepPlace, showPlace } from './place.ts';
import { type ArticleReading, readingLanguages } from './reading-language.ts';
import type { FollowVoices } from './render-setting.ts';
import type { Toolbar } from './render-toolbar.ts';
import { rowSentences } from './row-sentences.ts';
import type { ReaderSettings } from './settings.ts';
import { showPairs } from './show-pairs.ts';
import type { StudyMode } from './study-mode.ts';
import type { ViewPorts } from './view-ports.ts';

/** The places of the view an article is shown in, and the hands that change the whole view. */
export interface Frame {
  readonly top: HTMLElement;
  readonly scroll: HTMLElement;
  readonly settings: () => ReaderSettings;
  change(patch: Partial<ReaderSettings>): void;
  tell(words: string): void;
  /** Opens the list of keys, or closes it. */
  help(): void;
}

/** An article on screen. */
export interface OpenArticle {
  readonly reading: ArticleReading;
  readonly toolbar: Toolbar;
  readonly marker: SentenceMarker;
  readonly study: StudyMode;
  readonly remarks: Remarks;
  adopt(settings: ReaderSettings): void;
  /** Goes to the pair last read, where it is remembered. */
  goToPlace(): void;
  speak(): void;
  /** Copies the pair that is being read. */
  takePair(id: string): void;
  leave(): void;
}

/** Shows an article in the frame, with all that can be done to it. */
export function openArticle(
  frame: Frame,
  reading: ArticleReading,
  ports: ViewPorts,
  voices: FollowVoices,
): OpenArticle {
  const { scroll } = frame;
  const paint = openPaint(scroll.ownerDocument);
  const languages = readingLanguages(reading, 'ko');
  const sentences = rowSentences(reading.rows, ports.loadSentences);
  const copying = openCopying(frame, reading, ports);
  const listening = openListening(frame, reading, sentences, paint, ports, voices);
  const { study, fillStrip } = openStudy(frame, ports.say);
  const remarks = openRemarks(frame, reading, paint, ports);
  const strips = { study: fillStrip, listen: listening?.fillStrip };
  const toolbar = openToolbar(frame, languages, strips, copying, ports);
  const showSettings = showPairs(frame, reading, study, remarks, ports);
  const adopt = (settings: ReaderSettings) => {
    toolbar.show(settings);
    showSettings(settings);
  };
  adopt(frame.settings());
  const marker = markSentences(scroll, sentences, paint);
  const place = followPlace(frame, reading.article.url, ports);
  return {
    reading,
    toolbar,
    marker,
    study,
    remarks,
    adopt,
    goToPlace: place.goThere,
    speak: () => listening?.toggle(),
    takePair: copying.takePair,
    leave: () => {
      place.leave();
      marker.leave();
      remarks.leave();
      listening?.stop();
    },
  };
}

/** Keeps the pair that is read, and knows the way to the one read last. */
function followPlace({ scroll, settings, tell }: Frame, url: string, ports: ViewPorts) {
  const leave = keepPlace(scroll, (row) => {
    if (settings().keepPlace) ports.keepPlace(url, row);
  });
  const goThere = async () => {
    const row = await ports.recallPlace(url);
    if (settings().keepPlace && row !== undefined && showPlace(scroll, row)) tell(ports.say('placeKept'));
  };
  return { leave, goThere: () => void goThere() };
}
