import { type ActiveTab, findActiveTab } from '../../src/browser/active-tab.ts';
import { askPage } from '../../src/browser/ask-page.ts';
import { browser } from '../../src/browser/native-api.ts';
import { onPhone } from '../../src/browser/on-phone.ts';
import { keepPairing, recallPairing } from '../../src/browser/pairing-hint.ts';
import { interfaceLanguage, say } from '../../src/browser/say.ts';
import { storedItem } from '../../src/browser/stored-item.ts';
import { keepTheme, recallTheme } from '../../src/browser/theme-hint.ts';
import { openView, type View } from '../../src/reader/open-view.ts';
import { parseSettings } from '../../src/reader/parse-settings.ts';
import type { MessageAction } from '../../src/reader/render-message.ts';
import type { ReaderSettings } from '../../src/reader/settings.ts';
import { roomPorts } from '../reader-page/room-ports.ts';
import { type Answer, answerFor } from './answer-for.ts';
import type { BegunPopup } from './begun-popup.ts';
import { closeBehindLink } from './close-behind-link.ts';
import { fitWindow } from './fit-window.ts';
import { loadChunks } from './load-chunks.ts';
import { openHerePanel } from './open-here-panel.ts';
import { readyAligner } from './ready-aligner.ts';
import { barrierWords, noArticleWords, type StateWords } from './state-words.ts';
import { waysOn } from './ways-on.ts';
import { widenReading } from './widen-reading.ts';

/** How long nothing is said of the waiting, in milliseconds: words that come and go at once only flicker. */
const silence = 300;

// The marks are for `npm run bench:popup`.
performance.mark('clean-break-script');
const { cleanBreakBegun: begun } = window as BegunPopup;
const tabFound = begun?.tab ?? findActiveTab();
// Most who read in two languages do so again: the aligner comes while the page is read.
if (recallPairing()) void readyAligner(loadChunks.loadAligner);
let answered = tabFound.then((tab) => answerFor(tab, loadChunks.loadAligner, begun?.known));
const stored = storedItem('reader', parseSettings);
document.documentElement.lang = interfaceLanguage();
const root = document.createElement('clean-break-reader');
const phone = onPhone(window);
root.classList.toggle('cb-phone', phone);
root.dataset.state = 'reading';
root.dataset.theme = recallTheme() ?? 'system';
document.body.append(root);
if (!phone) fitWindow(root, window);
closeBehindLink(root);
void open();

async function open(): Promise<void> {
  const [settings, tab] = await Promise.all([stored.read(), tabFound]);
  keepTheme(settings.theme);
  const view = openPopupView(settings, tab);
  const waiting = setTimeout(view.showWaiting, silence);
  const answer = await answered;
  performance.mark('clean-break-paired');
  clearTimeout(waiting);
  show(view, tab, answer);
  performance.mark('clean-break-shown');
  if (answer.state === 'article') keepPairing(answer.bilingual.language === 'ko+en');
  if (tab === undefined) return;
  offerReport(tab, answer);
  await goOn(view, tab);
}

function openPopupView(settings: ReaderSettings, tab: ActiveTab | undefined): View {
  const widen = tab && widenReading(document, tab.id, () => answered);
  const ports = roomPorts(document, stored, loadChunks);
  let openHere: readonly HTMLElement[] | undefined;
  const view = openView(root, settings, {
    ...ports,
    // There it is a page of its own.
    sizeSetting: phone ? 'wideSize' : 'size',
    save: (changed) => {
      keepTheme(changed.theme);
      ports.save(changed);
    },
    ownControls: () => (openHere ??= openHerePanel(document, tab, (words) => view.tell(words))),
    openOptions: () => void browser.runtime.openOptionsPage(),
    ...(widen && {
      widen: () =>
        void widen().then(
          () => window.close(),
          () => view.tell(say('noAccessWords')),
        ),
    }),
  });
  document.addEventListener('keydown', (event) => {
    if (view.press(event)) event.preventDefault();
  });
  // A phone's popup stays behind the options page, and would write over what was chosen there.
  stored.watch(view.adopt);
  return view;
}

/** Brings what the popup does not begin with: the panel on cleaning, and what follows the page. */
async function goOn(view: View, tab: ActiveTab): Promise<void> {
  const [{ cleaningPanel }, { followPage }] = await Promise.all([
    import('./cleaning-panel.ts'),
    import('./follow-page.ts'),
    loadChunks.loadFormats(), // so that copying, later, waits for nothing
  ]);
  view.panels.append(cleaningPanel(document, tab.id));
  followPage(tab, {
    answered: () => answered,
    expect: (later) => {
      answered = later;
    },
    read: () => answerFor(tab, loadChunks.loadAligner),
    show: (now) => {
      if (now.state === 'article' && root.dataset.state === 'article') view.renewArticle(now);
      else show(view, tab, now);
    },
    notify: view.showNotice,
  });
}

function show(view: View, tab: ActiveTab | undefined, answer: Answer): void {
  const again = async () => {
    view.showWaiting();
    answered = answerFor(tab, loadChunks.loadAligner);
    show(view, tab, await answered);
  };
  switch (answer.state) {
    case 'article':
      view.showArticle(answer);
      root.dataset.state = 'article';
      return;
    case 'no-article':
      showWords(view, noArticleWords[answer.reason], answer.reason === 'empty' ? waysOn('empty', tab, again) : []);
      return;
    case 'barred':
      showWords(view, barrierWords[answer.barrier], waysOn(answer.barrier, tab, again));
  }
}

function showWords(view: View, { title, words }: StateWords, actions: readonly MessageAction[]): void {
  view.showMessage(say(title), say(words), actions);
  root.dataset.state = 'message';
}

/** Lets the workbench ask the popup what it shows and what is hidden. */
function offerReport(tab: ActiveTab, answer: Answer): void {
  const reading = answer.state === 'barred' ? { state: 'no-article', reason: 'not-html' } : answer;
  const report = async () => {
    const cleaning = await askPage(tab.id, { kind: 'read-cleaning' });
    return { reading, hidden: (cleaning?.hidden ?? []).map(({ reason, html }) => ({ reason, html })) };
  };
  Object.assign(window, { report });
}
