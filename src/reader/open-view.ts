import { applySettings } from './apply-settings.ts';
import { element } from './element.ts';
import { helpPanel } from './help-panel.ts';
import { holdBackRows } from './hold-back-rows.ts';
import { type OpenArticle, openArticle } from './open-article.ts';
import { holdStrip } from './open-strip.ts';
import { holdPlace } from './place.ts';
import { pressKey } from './press-key.ts';
import type { ArticleReading } from './reading-language.ts';
import { type MessageAction, renderMessage, renderNotice } from './render-message.ts';
import { renderWaiting } from './render-waiting.ts';
import type { ReaderSettings } from './settings.ts';
import { tellIn } from './tell-in.ts';
import type { ViewPorts } from './view-ports.ts';
import { voicesOf } from './voices.ts';

/** The reader on screen. */
export interface View {
  showArticle(reading: ArticleReading): void;
  /** Shows the same article read anew: the reader stays at the same pair, and an open strip open. */
  renewArticle(reading: ArticleReading): void;
  /** Shows one thing said plainly in the article's place. */
  showMessage(title: string, words: string, actions?: readonly MessageAction[]): void;
  showWaiting(): void;
  /** Says something lasting above the article, which stays, with one thing that can be done about it; gives the way to take it back. */
  showNotice(words: string, action: MessageAction): () => void;
  /** Says something short in the status line, where screen readers hear it. */
  tell(words: string): void;
  /** Takes over settings changed elsewhere. */
  adopt(settings: ReaderSettings): void;
  /** Takes a key if it is a shortcut; the room hands over what is pressed in it. */
  press(event: KeyboardEvent): boolean;
  leave(): void;
  /** Place at the foot for the room's own controls. */
  readonly panels: HTMLElement;
  /** What scrolls. */
  readonly scroll: HTMLElement;
}

/** Builds the reader into its root: bar, article, foot. The same in the popup and in the page. */
export function openView(root: HTMLElement, initial: ReaderSettings, ports: ViewPorts): View {
  const page = root.ownerDocument;
  const { say } = ports;
  let settings = initial;
  let article: OpenArticle | undefined;
  const { top, scroll, panels, status } = placesIn(root);
  const help = helpPanel(root, say);
  applySettings(root, settings, ports.sizeSetting);
  const adopt = (next: ReaderSettings) => {
    settings = next;
    applySettings(root, settings, ports.sizeSetting);
    article?.adopt(settings);
  };
  const tell = tellIn(status);
  const change = (patch: Partial<ReaderSettings>) => {
    adopt({ ...settings, ...layoutToStudy(settings, patch), ...patch });
    ports.save(settings);
  };
  const close = () => {
    article?.leave();
    article = undefined;
    top.replaceChildren();
  };
  const open = (reading: ArticleReading) => {
    close();
    article = openArticle(frame, reading, ports, voicesOf(ports.speech?.synthesis, say));
  };
  const frame = { top, scroll, settings: () => settings, change, tell, help: help.toggle };
  return {
    panels,
    scroll,
    tell,
    adopt,
    leave: close,
    press: (event) => pressKey(event, { root, frame, article, help }),
    showArticle: (reading) => {
      open(reading);
      const own = article;
      void holdBackRows(scroll, settings, ports.sizeSetting).then(() => {
        if (article === own) own?.goToPlace();
      });
    },
    renewArticle: (reading) => {
      const [back, reopen] = [holdPlace(scroll), holdStrip(top)];
      open(reading);
      reopen();
      back();
    },
    showMessage: (title, words, actions) => {
      close();
      scroll.replaceChildren(renderMessage(page, title, words, actions));
    },
    showNotice: (words, action) => putNotice(top, scroll, renderNotice(page, words, action)),
    showWaiting: () => scroll.replaceChildren(renderWaiting(page, say)),
  };
}

function placesIn(root: HTMLElement) {
  const page = root.ownerDocument;
  const top = element(page, 'div', { class: 'cb-top' });
  const scroll = element(page, 'main', { class: 'cb-scroll', tabindex: 0 });
  const panels = element(page, 'div', { class: 'cb-panels' });
  const status = element(page, 'p', { class: 'cb-status', role: 'status' });
  root.append(top, scroll, element(page, 'footer', { class: 'cb-foot' }, panels, status));
  return { top, scroll, panels, status };
}

/** A covered side can be uncovered only where it would stand. */
function layoutToStudy({ layout }: ReaderSettings, { study }: Partial<ReaderSettings>): Partial<ReaderSettings> {
  return study && study !== 'off' && /^(?:ko|en)$/.test(layout) ? { layout: 'pair' } : {};
}

/** Puts a notice over the article, and gives the way to take it away: what is read stays where it is meanwhile. */
function putNotice(top: HTMLElement, scroll: HTMLElement, notice: HTMLElement): () => void {
  const keepStill = (change: () => void) => {
    const back = holdPlace(scroll);
    change();
    back();
  };
  keepStill(() => top.after(notice));
  return () => keepStill(() => notice.remove());
}
