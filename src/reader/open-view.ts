import { applySettings } from './apply-settings.ts';
import { element } from './element.ts';
import { type ArticleReading, readingLanguages } from './reading-language.ts';
import { type MessageAction, renderMessage } from './render-message.ts';
import { renderReading } from './render-reading.ts';
import { type CopyChoice, renderToolbar } from './render-toolbar.ts';
import type { ReaderSettings } from './settings.ts';
import type { Say } from './words.ts';

/** What the view asks of the room it stands in. */
export interface ViewPorts {
  readonly say: Say;
  save(settings: ReaderSettings): void;
  /** Copies, and says whether the browser let it. */
  copy(reading: ArticleReading, choice: CopyChoice): Promise<boolean>;
  widen?(): void;
  close?(): void;
}

/** The reader on screen. */
export interface View {
  showArticle(reading: ArticleReading): void;
  /** Shows one thing said plainly in the article's place. */
  showMessage(title: string, words: string, actions?: readonly MessageAction[]): void;
  showWaiting(): void;
  /** Says something short in the status line, where screen readers hear it. */
  tell(words: string): void;
  /** Takes over settings changed elsewhere. */
  adopt(settings: ReaderSettings): void;
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
  let showSettings = (_settings: ReaderSettings): void => {};
  const top = element(page, 'div', { class: 'cb-top' });
  const scroll = element(page, 'main', { class: 'cb-scroll', tabindex: 0 });
  const panels = element(page, 'div', { class: 'cb-panels' });
  const status = element(page, 'p', { class: 'cb-status', role: 'status' });
  root.append(top, scroll, element(page, 'footer', { class: 'cb-foot' }, panels, status));
  applySettings(root, settings);

  const adopt = (next: ReaderSettings) => {
    settings = next;
    applySettings(root, settings);
    showSettings(settings);
  };
  const tell = (words: string) => {
    status.textContent = words;
  };
  return {
    panels,
    scroll,
    tell,
    adopt,
    showArticle: (reading) => {
      const toolbar = renderToolbar(
        page,
        readingLanguages(reading, 'ko'),
        {
          change: (patch) => {
            adopt({ ...settings, ...patch });
            ports.save(settings);
          },
          copy: (choice) =>
            void ports.copy(reading, choice).then((done) => tell(done ? say('copied') : say('copyRefused'))),
          ...(ports.widen ? { widen: ports.widen } : {}),
          ...(ports.close ? { close: ports.close } : {}),
        },
        say,
      );
      showSettings = toolbar.show;
      showSettings(settings);
      top.replaceChildren(toolbar.bar);
      scroll.replaceChildren(renderReading(page, reading, settings.first, say));
    },
    showMessage: (title, words, actions) => {
      top.replaceChildren();
      scroll.replaceChildren(renderMessage(page, title, words, actions));
    },
    showWaiting: () => scroll.replaceChildren(element(page, 'p', { class: 'cb-wait' }, say('reading'))),
  };
}
