import { interfaceLanguage, say } from '../../src/browser/say.ts';
import type { StoredItem } from '../../src/browser/stored-item.ts';
import { openView, type View } from '../../src/reader/open-view.ts';
import type { ReaderSettings } from '../../src/reader/settings.ts';
import { type Standing, standInPage } from '../../src/reader/stand-in-page.ts';
import { whenPainted } from '../../src/reader/when-painted.ts';
import { keepSaidWords } from './keep-said-words.ts';
import { type RoomLoaders, roomPorts } from './room-ports.ts';
import { watchUpdate } from './watch-update.ts';

/** The reader's room in a page: the view, and the keys that are the reader's while it stands there. */
export interface Room {
  readonly view: View;
  /** Puts it into the page: whatever is in the view by then is its first paint. */
  stand(): void;
  leave(): void;
}

/** Builds the room, out of the page as yet; `close` is called when somebody wants to leave it. */
export function openRoom(
  settings: ReaderSettings,
  stored: StoredItem<ReaderSettings>,
  loaders: RoomLoaders,
  close: () => void,
): Room {
  const host = document.createElement('clean-break-reader');
  host.lang = interfaceLanguage();
  const words = keepSaidWords();
  const view = openView(host, settings, {
    ...roomPorts(document, stored, loaders),
    say: words.say,
    pictures: true,
    newTabs: false,
    sizeSetting: 'wideSize',
    close,
  });
  // The words are fetched while there is somebody to ask for them.
  const updated = [say('updatedTitle'), say('updatedWords'), say('reload')] as const;
  // After an update another script of ours may find this one's reader: it can ask whether anybody is there, and close it.
  host.addEventListener('clean-break-alive', (event) => event.preventDefault());
  host.addEventListener('clean-break-close', close);
  const stops: (() => void)[] = [];
  let standing: Standing | undefined;
  const press = (event: KeyboardEvent) => pressIn(view, host, event, close);
  return {
    view,
    stand: () => {
      standing = standInPage(document, host);
      // No ring before the first key: nothing has been asked for by keyboard yet.
      view.scroll.focus({ preventScroll: true, focusVisible: false } as FocusOptions);
      window.addEventListener('keydown', press, true);
      void whenPainted(document).then(words.keep);
      const tellOfUpdate = () => {
        const [title, words, reload] = updated;
        view.showNotice(`${title}. ${words}`, { words: reload, press: () => location.reload() });
      };
      stops.push(stored.watch(view.adopt), watchUpdate(window, tellOfUpdate));
    },
    leave: () => {
      for (const stop of stops) stop();
      window.removeEventListener('keydown', press, true);
      view.leave();
      standing?.leave();
    },
  };
}

/** Takes a key that is the reader's, from the page too; Esc is, where nothing inside the reader takes it. */
function pressIn(view: View, host: HTMLElement, event: KeyboardEvent, close: () => void): void {
  if (!belongsToReader(event.target, host)) return;
  if (!view.press(event)) {
    if (event.code !== 'Escape' || event.isComposing) return;
    close();
  }
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** What is pressed in the reader, or where nothing has the focus. */
function belongsToReader(target: EventTarget | null, host: HTMLElement): boolean {
  const page = host.ownerDocument;
  return (
    !(target instanceof Element) || host.contains(target) || target === page.body || target === page.documentElement
  );
}
