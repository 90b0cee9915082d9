import browser from 'webextension-polyfill';
import type { Reading } from '../../src/article.ts';
import { type ActiveTab, findActiveTab } from '../../src/browser/active-tab.ts';
import { askPage } from '../../src/browser/ask-page.ts';
import { onPhone } from '../../src/browser/on-phone.ts';
import { readTab } from '../../src/browser/read-tab.ts';
import { interfaceLanguage, say } from '../../src/browser/say.ts';
import { storedItem } from '../../src/browser/stored-item.ts';
import { toggleReader } from '../../src/browser/toggle-reader.ts';
import { pairArticle } from '../../src/pipeline.ts';
import { openView, type View } from '../../src/reader/open-view.ts';
import { parseSettings } from '../../src/reader/parse-settings.ts';
import { roomPorts } from '../reader-page/room-ports.ts';
import { cleaningPanel } from './cleaning-panel.ts';
import { openHerePanel } from './open-here-panel.ts';
import { barrierWords, noArticleWords, type StateWords } from './state-words.ts';
import { withinTime } from './within-time.ts';

document.documentElement.lang = interfaceLanguage();
const root = document.createElement('clean-break-reader');
root.classList.toggle('cb-phone', onPhone(window));
root.dataset.state = 'reading';
document.body.append(root);
void open();

async function open(): Promise<void> {
  const stored = storedItem('reader', parseSettings);
  const [settings, tab] = await Promise.all([stored.read(), findActiveTab()]);
  const view = openView(root, settings, {
    ...roomPorts(document, stored),
    ownControls: openHerePanel(document, tab, (words) => view.tell(words)),
    openOptions: () => void browser.runtime.openOptionsPage(),
    ...(tab ? { widen: () => void toggleReader(tab.id).then(() => window.close()) } : {}),
  });
  document.addEventListener('keydown', (event) => {
    if (view.press(event)) event.preventDefault();
  });
  view.showWaiting();
  if (tab === undefined) return showWords(view, barrierWords['no-access']);
  const reading = await showTab(view, tab);
  view.panels.append(cleaningPanel(document, tab.id));
  offerReport(tab, reading);
}

/** Shows what the tab holds, and gives it back. */
async function showTab(view: View, tab: ActiveTab): Promise<Reading> {
  const extraction = await withinTime(readTab(tab), { state: 'barred', barrier: 'slow' } as const);
  switch (extraction.state) {
    case 'article': {
      const reading = await pairArticle(extraction.article);
      view.showArticle(reading);
      root.dataset.state = 'article';
      return reading;
    }
    case 'no-article':
      showWords(view, noArticleWords[extraction.reason]);
      return extraction;
    case 'barred':
      showWords(view, barrierWords[extraction.barrier]);
      return { state: 'no-article', reason: 'not-html' };
  }
}

function showWords(view: View, { title, words }: StateWords): void {
  view.showMessage(say(title), say(words));
  root.dataset.state = 'message';
}

/** Lets the workbench ask the popup what it shows and what is hidden. */
function offerReport(tab: ActiveTab, reading: Reading): void {
  const report = async () => {
    const cleaning = await askPage(tab.id, { kind: 'read-cleaning' });
    return { reading, hidden: (cleaning?.hidden ?? []).map(({ reason, html }) => ({ reason, html })) };
  };
  Object.assign(window, { report });
}
