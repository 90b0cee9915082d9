import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { writeClipboard } from '../src/browser/clipboard.ts';
import { say } from '../src/browser/say.ts';
import { storedItem } from '../src/browser/stored-item.ts';
import type { OpenReader } from '../src/browser/toggle-reader.ts';
import { pairArticle, readPage } from '../src/pipeline.ts';
import { openView } from '../src/reader/open-view.ts';
import { parseSettings } from '../src/reader/parse-settings.ts';
import { standInPage } from '../src/reader/stand-in-page.ts';
import { copiedText } from './popup/copied-text.ts';
import { noArticleWords } from './popup/state-words.ts';

/** Opens the reader in the page it is injected into. */
export default defineUnlistedScript(async () => {
  const world = globalThis as OpenReader;
  if (world.cleanBreakReader) return;
  const host = document.createElement('clean-break-reader');
  let close = (): void => {};
  world.cleanBreakReader = { close: () => close() };
  const extraction = readPage(document, location.href);
  const stored = storedItem('reader', parseSettings);
  const view = openView(host, await stored.read(), {
    say,
    save: (changed) => void stored.write(changed),
    copy: (reading, choice) => writeClipboard(document, copiedText(reading, choice)),
    close: () => close(),
  });
  if (extraction.state === 'article') view.showArticle(await pairArticle(extraction.article));
  else {
    const { title, words } = noArticleWords[extraction.reason];
    view.showMessage(say(title), say(words), [{ words: say('close'), press: () => close() }]);
  }
  const standing = standInPage(document, host);
  view.scroll.focus({ preventScroll: true });
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.code !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  window.addEventListener('keydown', leaveOnEscape, true);
  close = () => {
    window.removeEventListener('keydown', leaveOnEscape, true);
    standing.leave();
    world.cleanBreakReader = undefined;
  };
});
