import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Reading } from '../../src/article.ts';
import { say } from '../../src/browser/say.ts';
import { storedItem } from '../../src/browser/stored-item.ts';
import { type LoadAligner, pairArticle } from '../../src/pipeline.ts';
import type { View } from '../../src/reader/open-view.ts';
import { parseSettings } from '../../src/reader/parse-settings.ts';
import { barrierWords, noArticleWords, type StateWords } from '../popup/state-words.ts';
import { openRoom, type Room } from './open-room.ts';
import type { OwnWorld } from './own-world.ts';
import { scriptLoaders } from './script-loaders.ts';

/** What is to be shown; `failed` where reading or pairing broke off. */
type Answer = Reading | { readonly state: 'failed' };

/** How long nothing is said of the waiting, in milliseconds. */
const silence = 300;

/** Leaves in the page it is injected into what opens the reader there. */
export default defineUnlistedScript(() => {
  const world = globalThis as OwnWorld;
  world.cleanBreakShow = async (given) => {
    let room: Room | undefined;
    const close = () => {
      room?.leave();
      world.cleanBreakReader = undefined;
    };
    const reader = { close };
    world.cleanBreakReader = reader;
    const loaders = scriptLoaders(world);
    const answer = answerOf(world, loaders.loadAligner, given);
    const stored = storedItem('reader', parseSettings);
    try {
      const [settings, early] = await Promise.all([stored.read(), Promise.race([answer, after(silence)])]);
      if (world.cleanBreakReader !== reader) return;
      room = openRoom(settings, stored, loaders, close);
      if (early) fill(room.view, early, close);
      else room.view.showWaiting();
      room.stand();
      const late = early ?? (await answer);
      if (!early && world.cleanBreakReader === reader) fill(room.view, late, close);
    } catch (failure) {
      close();
      throw failure;
    }
  };
});

async function answerOf(
  { cleanBreakFound: found }: OwnWorld,
  loadAligner: LoadAligner,
  given?: Reading,
): Promise<Answer> {
  if (given !== undefined) return given;
  if (found === undefined) return { state: 'no-article', reason: 'empty' };
  if (found.state !== 'article') return found;
  return pairArticle(found.article, loadAligner).catch(() => ({ state: 'failed' }));
}

function fill(view: View, answer: Answer, close: () => void): void {
  if (answer.state === 'article') view.showArticle(answer);
  else showWords(view, answer.state === 'failed' ? barrierWords.failed : noArticleWords[answer.reason], close);
}

function showWords(view: View, { title, words }: StateWords, close: () => void): void {
  view.showMessage(say(title), say(words), [{ words: say('close'), press: close }]);
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((done) => setTimeout(() => done(undefined), milliseconds));
}
