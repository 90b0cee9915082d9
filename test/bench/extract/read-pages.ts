import type { Browser } from 'puppeteer-core';
import type { Extraction } from '../../../src/article.ts';
import { type Corpus, readPage } from './corpus.ts';
import { openTab, type PageTab, type World } from './page-tab.ts';
import type { Truth } from './score.ts';

/** A page as one reader read it: its text, time in ms at the first run of a fresh world, and at best of the next ones. */
export interface ReadPage {
  readonly text: string;
  readonly cold: number;
  readonly warm: number;
  readonly cpu: number;
}

/** The readers compared, as scripts: `ours` answers with an extraction, a peer leaves `peer.read` and `peer.text`. */
export interface Readers {
  readonly ours: string;
  readonly readability: string;
  readonly defuddle: string;
}

/** What all readers made of one page, and what reading did to it. */
export interface PageReading {
  readonly id: string;
  readonly ours: ReadPage;
  readonly readability: ReadPage;
  readonly defuddle: ReadPage;
  readonly extraction: Extraction;
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
  await tab.load(truth.url ?? `https://page.example/${truth.id}`, readPage(corpus, truth));
  const watch = await tab.makeWorld('watch');
  await watch.run(watchSource);
  const readOurs = async () => ({
    ours: await time(tab, readers.ours, 'extract', 'extract'),
    ...(await watch.run<{ mutations: number }>('({ mutations: observer.takeRecords().length })')),
  });
  const readTheirs = () => time<string>(tab, readers.readability, 'peer.read(document)', 'peer.text(value)');
  const early = oursFirst ? await readOurs() : undefined;
  const readability = await readTheirs();
  const { ours, mutations } = early ?? (await readOurs());
  const requests = tab.requests();
  const defuddle = await time<string>(tab, readers.defuddle, 'peer.read(document)', 'peer.text(value)', 0);
  const extraction = ours.value as unknown as Extraction;
  return {
    id: truth.id,
    ours: { ...ours.times, text: textOf(extraction) },
    readability: { ...readability.times, text: readability.value },
    defuddle: { ...defuddle.times, text: defuddle.value },
    extraction,
    mutations,
    requests,
  };
}

/** The text of an article: its blocks, one a line. A figure's text is its caption, which stands apart from the article's text. */
export function textOf(extraction: Extraction): string {
  if (extraction.state !== 'article') return '';
  return extraction.article.blocks
    .filter((block) => block.kind !== 'figure')
    .map((block) => block.text)
    .join('\n');
}

const watchSource = `var observer = new MutationObserver(() => {});
observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });`;

/** Evaluates a reader in a fresh world: once cold, then `again` times; both readers pay for running their script. */
async function time<T = string>(
  tab: PageTab,
  source: string,
  call: string,
  give: string,
  again = 2,
): Promise<{ times: Omit<ReadPage, 'text'>; value: T }> {
  const world: World = await tab.makeWorld('reader');
  const script = (last: string) => `var started = performance.now();\n${source}\n;
    var value; try { value = ${call}; } catch (error) { value = ''; }
    var ms = performance.now() - started; (${last})`;
  const before = await tab.cpu();
  const first = await world.run<{ ms: number; value: T }>(script(`{ ms, value: ${give} }`));
  const cpu = (await tab.cpu()) - before;
  const later: number[] = [];
  for (let round = 0; round < again; round += 1) later.push(await world.run<number>(script('ms')));
  return { times: { cold: first.ms, warm: again ? Math.min(...later) : first.ms, cpu }, value: first.value };
}
