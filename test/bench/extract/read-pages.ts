import type { Browser } from 'puppeteer-core';
import type { Extraction } from '../../../src/article.ts';
import { addressOf, type Corpus, readPage } from './corpus.ts';
import { openTab, type PageTab } from './page-tab.ts';
import type { Truth } from './score.ts';

/**
 * A page as one reader read it: its text, and CPU time in ms at the first run, in a fresh world and before anything has been
 * read in the page's process by the same means, and at best of the next ones.
 */
interface ReadPage {
  readonly text: string;
  readonly cold: number;
  readonly warm: number;
}

/** The readers compared, as scripts. Ours are the built ones and answer with an extraction; the others leave their functions in `peer`. */
export interface Readers {
  /** What is asked first, where that finds nothing, and where that finds nothing either. */
  readonly known: string;
  readonly general: string;
  readonly again: string;
  /** Splitting, which is timed with them; and the aligner, which a page in two languages takes as well. */
  readonly pairing: string;
  readonly aligner: string;
  /** Reading and splitting in one, to be run again and again. */
  readonly whole: string;
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
  const early = oursFirst ? await timeFirst(tab, readers) : undefined;
  const theirs = await time(tab, readers.readability, 3);
  const cold = early ?? (await timeFirst(tab, readers));
  const { warm } = await time(tab, readers.whole, 3, readers.aligner);
  const world = await tab.makeWorld('ours');
  const first = await world.run<Extraction>(`${readingOf(readers)}; answer`);
  const second = first.state === 'article' ? undefined : await world.run<Extraction>(`${readers.again}; answer`);
  const mutations = await watch.run<number>('observer.takeRecords().length');
  const requests = tab.requests();
  const defuddle = await time(tab, readers.defuddle, 0);
  return {
    id: truth.id,
    ours: { cold, warm, text: textOf(second ?? first) },
    readability: { ...theirs, text: await textFrom(tab, readers.readability) },
    defuddle: { ...defuddle, text: await textFrom(tab, readers.defuddle) },
    mutations,
    requests,
  };
}

/** Our reading as one script: the general road is asked where the known one finds nothing. */
export function readingOf({ known, general }: Readers): string {
  return `${known}; if (answer === undefined) { ${general} }`;
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

/** CPU time of all our scripts, one after the other as the extension brings them, in a fresh world. */
async function timeFirst(tab: PageTab, { known, general, pairing, aligner }: Readers): Promise<number> {
  const world = await tab.makeWorld('first');
  const before = await tab.cpu();
  const found = await world.run<boolean>(`${asNew(known)}answer !== undefined`);
  if (!found) await world.run(`${asNew(general)}0`);
  const waits = await world.run<boolean>(`${asNew(pairing)}var waiting = peer.pair(answer); waiting !== undefined`);
  if (waits) await world.run(`${asNew(aligner)}aligner.read(waiting); 0`);
  return (await tab.cpu()) - before;
}

let runs = 0;

/** A script as the browser has not seen it: of one it has, it may have kept what it compiled. */
function asNew(source: string): string {
  runs += 1;
  return `${source}; // ${runs}\n`;
}

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
  const cold = await cpuOf(asNew(source));
  const warm: number[] = [];
  for (let round = 0; round < again; round += 1) warm.push(await cpuOf(''));
  return { cold, warm: again > 0 ? Math.min(...warm) : cold };
}

async function textFrom(tab: PageTab, source: string): Promise<string> {
  const world = await tab.makeWorld('text');
  return world.run(`${source}; var text = ''; try { text = peer.text(peer.read(document)); } catch {} text`);
}
