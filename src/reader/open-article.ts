import type { Row } from '../article.ts';
import { columnHandle } from './column-handle.ts';
import { fillPictures } from './fill-pictures.ts';
import { openPaint } from './highlight.ts';
import { markSentences, type SentenceMarker } from './mark-sentences.ts';
import { currentPair } from './move-between-pairs.ts';
import { openListening } from './open-listening.ts';
import { openRemarks, type Remarks } from './open-remarks.ts';
import { keepPlace, showPlace } from './place.ts';
import { type ArticleReading, readingLanguages } from './reading-language.ts';
import { renderReading } from './render-reading.ts';
import type { VoiceChoice } from './render-setting.ts';
import { renderToolbar, type Toolbar } from './render-toolbar.ts';
import { rowSentences } from './row-sentences.ts';
import type { ReaderSettings } from './settings.ts';
import { type StudyMode, studyMode } from './study-mode.ts';
import { studyStrip } from './study-strip.ts';
import { typeStrip } from './type-strip.ts';
import { unsplitReading } from './unsplit-reading.ts';
import type { ViewPorts } from './view-ports.ts';

/** The places of the view an article is shown in, and the hands that change the whole view. */
export interface Frame {
  readonly top: HTMLElement;
  readonly scroll: HTMLElement;
  readonly settings: () => ReaderSettings;
  change(patch: Partial<ReaderSettings>): void;
  tell(words: string): void;
}

/** An article on screen. */
export interface OpenArticle {
  readonly reading: ArticleReading;
  readonly toolbar: Toolbar;
  readonly marker: SentenceMarker;
  readonly study: StudyMode;
  readonly remarks: Remarks;
  adopt(settings: ReaderSettings): void;
  speak(): void;
  /** Copies the pair that is being read. */
  takePair(id: string): void;
  leave(): void;
}

/** The form that is of one pair, never of the whole. */
const ofPair = 'pair-link';

/** Shows an article in the frame, with all that can be done to it. */
export function openArticle(
  frame: Frame,
  reading: ArticleReading,
  ports: ViewPorts,
  voices: readonly VoiceChoice[],
): OpenArticle {
  const { scroll, top, tell } = frame;
  const { say } = ports;
  const page = scroll.ownerDocument;
  const paint = openPaint(page);
  const languages = readingLanguages(reading, 'ko');
  const sentences = rowSentences(reading.rows, ports.loadSentences);
  const take = async (id: string, as: 'copy' | 'file', rows?: readonly Row[]) => {
    const done = await ports.take(reading, id, as, rows);
    tell(done ? say(as === 'copy' ? 'copied' : 'saved') : say('copyRefused'));
  };
  const takePair = (id: string) => {
    const row = reading.rows[Number(currentPair(scroll)?.dataset.row)];
    if (row) void take(id, 'copy', [row]);
  };
  const listening = openListening(frame, reading, sentences, paint, ports, voices);
  const studying = studyStrip(page, () => study, frame.change, say);
  const study = studyMode(scroll, say, (progress) => {
    studying.showProgress(progress);
    if (progress.shown > 0) tell(say('studyProgress', String(progress.shown), String(progress.all)));
  });
  const contents = [
    { name: 'type' as const, ...typeStrip(page, frame.change, say, ports) },
    ...(languages.length > 1 ? [{ name: 'study' as const, ...studying }] : []),
    ...(listening ? [{ name: 'listen' as const, ...listening.strip }] : []),
  ];
  const choices = ports.copyChoices.filter(({ needs }) => needs.every((lang) => languages.includes(lang)));
  const actions = {
    change: frame.change,
    take: (id: string, as: 'copy' | 'file') => (id === ofPair ? takePair(id) : void take(id, as)),
    widen: ports.widen,
    close: ports.close,
  };
  const toolbar = renderToolbar(page, languages, contents, choices, actions, say);
  top.replaceChildren(...toolbar.nodes);

  const handle = columnHandle(page, (share) => frame.change({ share }), say);
  let unsplit = false;
  const remarks = openRemarks(frame, reading, paint, ports);
  let shown: Pick<ReaderSettings, 'first' | 'study' | 'checks'> | undefined;
  const render = (settings: ReaderSettings) => {
    const article = renderReading(page, unsplit ? unsplitReading(reading) : reading, settings.first, say);
    if (languages.length > 1 && !unsplit) article.append(handle.node);
    const button = article.querySelector('.cb-unsplit');
    if (button && unsplit) button.textContent = say('showSplit');
    button?.addEventListener('click', () => {
      unsplit = !unsplit;
      render(settings);
      scroll.querySelector<HTMLElement>('.cb-unsplit')?.focus();
    });
    scroll.replaceChildren(article);
    if (ports.pictures) fillPictures(scroll);
    if (languages.length > 1 && !unsplit) remarks.refresh();
    study.cover(settings.study);
  };
  const adopt = (settings: ReaderSettings) => {
    toolbar.show(settings);
    handle.show(settings);
    if (shown?.first !== settings.first || shown.checks !== settings.checks) render(settings);
    else if (shown.study !== settings.study) study.cover(settings.study);
    shown = settings;
  };
  adopt(frame.settings());
  const marker = markSentences(scroll, sentences, paint);
  const forget = keepPlace(scroll, (row) => {
    if (frame.settings().keepPlace) ports.keepPlace(reading.article.url, row);
  });
  void ports.recallPlace(reading.article.url).then((row) => {
    if (frame.settings().keepPlace && row !== undefined && showPlace(scroll, row)) tell(say('placeKept'));
  });
  return {
    reading,
    toolbar,
    marker,
    study,
    remarks,
    adopt,
    speak: () => listening?.toggle(),
    takePair,
    leave: () => {
      forget();
      marker.clear();
      remarks.leave();
      listening?.stop();
    },
  };
}
