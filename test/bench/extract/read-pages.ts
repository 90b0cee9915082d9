import type { Browser } from 'puppeteer-core';
import type { Extraction } from '../../../src/article.ts';
import { addressOf, type Corpus, readPage } from './corpus.ts';
import { openTab, type PageTab } from './page-tab.ts';
import type { Truth } from './score.ts';

/** A page as one reader read it: its text, and CPU time in ms at the first run in a fresh world and at best of the next ones. */
interface ReadPage {
  readonly text: string;
  readonly cold: number;
  readonly warm: number;
}

/** The readers compared, as scripts. `ours` is the built one and answers with an extraction; the others leave their functions in `peer`. */
export interface Readers {
  readonly ours: string;
  /** What is asked where ours finds nothing. */
  readonly again: string;
  /** Ours with splitting, which is what is timed; and the aligner, which a page in two languages takes as well. */
  readonly whole: string;
  readonly aligner: string;
  readonly readability: string;
  readonly defuddle: string;
}

/** What all readers made of one page, and what reading did to it. */
export interface PageReading {
  readonly id: string;
  readonly ours: ReadPage;
  readonly readability: ReadPage;
  readonly defuddle: ReadPage;
  readonly mutations: number;
  readonly requests: number;
}

/** Reads every page of a corpus in two tabs at once; `onPage` hears of each. */
export async function readPages(
  browser: Browser,
  corpus: Corpus,
  truths: readonly Truth[],
  readers: Readers,
  onPage: () => void,
): Promise<PageReading[]> {
  const readings: PageReading[] = [];
  const waiting = truths.map((truth, at) => ({ truth, at }));
  const work = async () => {
    const tab = await openTab(browser);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      readings[next.at] = await readOne(tab, corpus, next.truth, readers, next.at % 2 === 0);
      onPage();
    }
  };
  await Promise.all([work(), work()]);
  return readings;
}

async function readOne(
  tab: PageTab,
  corpus: Corpus,
  truth: Truth,
  readers: Readers,
  oursFirst: boolean,
): Promise<PageReading> {
  await tab.load(addressOf(truth), readPage(corpus, truth));
  const watch = await tab.makeWorld('watch');
  await watch.run(watchSource);
  const world = await tab.makeWorld('ours');
  const first = await world.run<Extraction>(`${readers.ours}; answer`);
  const second = first.state === 'article' ? undefined : await world.run<Extraction>(`${readers.again}; answer`);
  const timed: Record<string, Times> = {};
  for (const name of oursFirst ? (['whole', 'readability'] as const) : (['readability', 'whole'] as const))
    timed[name] = await time(tab, readers[name], 3, name === 'whole' ? readers.aligner : undefined);
  const mutations = await watch.run<number>('observer.takeRecords().length');
  const requests = tab.requests();
  const defuddle = await time(tab, readers.defuddle, 0);
  return {
    id: truth.id,
    ours: { ...timed.whole, text: textOf(second ?? first) } as ReadPage,
    readability: { ...timed.readability, text: await textFrom(tab, readers.readability) } as ReadPage,
    defuddle: { ...defuddle, text: await textFrom(tab, readers.defuddle) },
    mutations,
    requests,
  };
}

/** The text of an article: its blocks, one a line. A figure's text is its caption, which stands apart from the article's text. */
function textOf(extraction: Extraction): string {
  if (extraction.state !== 'article') return '';
  return extraction.article.blocks
    .filter((block) => block.kind !== 'figure')
    .map((block) => block.text)
    .join('\n');
}

const watchSource = `var observer = new MutationObserver(() => {});
observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`;

type Times = Pick<ReadPage, 'cold' | 'warm'>;

/** Runs a reader in a fresh world: once cold, its script and all, then `again` times. A page it throws on costs what it cost. */
async function time(tab: PageTab, source: string, again = 3, aligner?: string): Promise<Times> {
  const world = await tab.makeWorld('reader');
  let next = aligner;
  const cpuOf = async (script: string) => {
    const before = await tab.cpu();
    const waits = await world.run<boolean>(
      `${script}; try { peer.read(document); } catch {} peer.waiting !== undefined`,
    );
    if (waits) await world.run(`${next ?? ''}; aligner.read(peer.waiting); 0`);
    if (waits) next = '';
    return (await tab.cpu()) - before;
  };
  const cold = await cpuOf(source);
  const warm: number[] = [];
  for (let round = 0; round < again; round += 1) warm.push(await cpuOf(''));
  return { cold, warm: again > 0 ? Math.min(...warm) : cold };
}

async function textFrom(tab: PageTab, source: string): Promise<string> {
  const world = await tab.makeWorld('text');
  return world.run(`${source}; var text = ''; try { text = peer.text(peer.read(document)); } catch {} text`);
}
