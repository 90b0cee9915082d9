import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { interfaceLanguage, say } from '../../src/browser/say.ts';
import { storedItem } from '../../src/browser/stored-item.ts';
import type { OpenReader } from '../../src/browser/toggle-reader.ts';
import { pairArticle, readPage } from '../../src/pipeline.ts';
import { openView } from '../../src/reader/open-view.ts';
import { parseSettings } from '../../src/reader/parse-settings.ts';
import { standInPage } from '../../src/reader/stand-in-page.ts';
import { noArticleWords } from '../popup/state-words.ts';
import { roomPorts } from './room-ports.ts';

/** Opens the reader in the page it is injected into. */
export default defineUnlistedScript(async () => {
  const world = globalThis as OpenReader;
  if (world.cleanBreakReader) return;
  const quiet = world.cleanBreakQuiet === true;
  world.cleanBreakQuiet = undefined;
  const extraction = readPage(document, location.href);
  if (quiet && extraction.state !== 'article') return;
  let close = (): void => {};
  world.cleanBreakReader = { close: () => close() };
  const stored = storedItem('reader', parseSettings);
  const [settings, reading] = await Promise.all([
    stored.read(),
    extraction.state === 'article' ? pairArticle(extraction.article) : extraction,
  ]);
  const host = document.createElement('clean-break-reader');
  host.lang = interfaceLanguage();
  const view = openView(host, settings, { ...roomPorts(document, stored), pictures: true, close: () => close() });
  if (reading.state === 'article') view.showArticle(reading);
  else {
    const { title, words } = noArticleWords[reading.reason];
    view.showMessage(say(title), say(words), [{ words: say('close'), press: () => close() }]);
  }
  const standing = standInPage(document, host);
  // No ring before the first key: nothing has been asked for by keyboard yet.
  view.scroll.focus({ preventScroll: true, focusVisible: false } as FocusOptions);
  stored.watch((changed) => view.adopt(changed));
  const press = (event: KeyboardEvent) => {
    if (!belongsToReader(event.target, host)) return;
    if (!view.press(event)) {
      if (event.code !== 'Escape' || event.isComposing) return;
      close();
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', press, true);
  close = () => {
    window.removeEventListener('keydown', press, true);
    view.leave();
    standing.leave();
    world.cleanBreakReader = undefined;
  };
});

/** What is pressed in the reader, or where nothing has the focus. */
function belongsToReader(target: EventTarget | null, host: HTMLElement): boolean {
  const page = host.ownerDocument;
  return (
    !(target instanceof Element) || host.contains(target) || target === page.body || target === page.documentElement
  );
}
