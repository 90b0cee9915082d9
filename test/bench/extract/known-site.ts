import type { Browser } from 'puppeteer-core';
import { openTab } from './page-tab.ts';
import { type Readers, readingOf } from './read-pages.ts';
import type { Row } from './report.ts';

/** How large the pages are, in nodes, and how often each is read; the median counts. */
const sizes = [
  { nodes: 10_000, times: 9 },
  { nodes: 100_000, times: 5 },
] as const;

/** The most that reading by a site file may take of what general means take on the same page. */
const goal = 0.4;

/**
 * What reading by a site file costs beside general means, on a page of Break News' system with ever longer lists around
 * the same article. The generic reading sees the page under another host and without its fingerprints.
 */
export async function measureKnownSite(browser: Browser, readers: Readers): Promise<Row[]> {
  const rows: Row[] = [];
  const reader = readingOf(readers);
  for (const { nodes, times } of sizes) {
    const known = await timeReading(browser, reader, 'http://www.breaknews.com/1', pageOf(nodes, 'ins_js'), times);
    const generic = await timeReading(browser, reader, 'http://www.unknown.example/1', pageOf(nodes, 'other'), times);
    const value = known / generic;
    rows.push({ corpus: 'known-site', name: `known ÷ generic at ${nodes} nodes`, value, goal, holds: value <= goal });
  }
  return rows;
}

async function timeReading(
  browser: Browser,
  reader: string,
  url: string,
  html: string,
  times: number,
): Promise<number> {
  const tab = await openTab(browser);
  await tab.load(url, html);
  const world = await tab.makeWorld('known-site');
  const spent: number[] = [];
  for (let at = 0; at < times; at += 1) {
    await world.run('globalThis.began = performance.now()');
    const state = await world.run<string>(`${reader}; globalThis.took = performance.now() - began; answer.state`);
    if (state !== 'article') throw new Error(`the page made for timing reads as ${state}`);
    spent.push(await world.run<number>('took'));
  }
  return spent.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

/** A page of so many nodes with one article of twenty paragraphs. */
function pageOf(nodes: number, script: string): string {
  const paragraphs = Array.from({ length: 20 }, (_, at) => `<p>${sentence(at)}</p><p>&nbsp;</p>`).join('\n');
  const items = Array.from(
    { length: Math.floor(nodes / 3) },
    (_, at) => `<li><a href="/${at}">지난 기사 제목 ${at}</a></li>`,
  );
  return `<!DOCTYPE html><html lang="ko"><head><title>가온시 마을버스, 전기차로</title><script src="/js/${script}.js"></script></head><body>
    <h1 class="read_title">가온시 마을버스, 전기차로</h1><div class="writer_time">박누리 기자 | 기사입력 2020/11/20 [15:12]</div>
    <div id="CLtag">${paragraphs}</div><div id="relation"><ul>${items.join('')}</ul></div></body></html>`;
}

function sentence(at: number): string {
  return `가온시는 ${at + 3}번째 마을에 전기버스 ${at + 1}대를 더 들여와 골목까지 다니게 한다고 밝혔다. 주민들은 소리가 조용해 좋다고 말했다.`;
}
