import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { launchChromium } from '../../harness/chromium.ts';
import type { Driver } from '../../harness/driver.ts';
import { makeParts, type PageShape } from './make-page.ts';

/** Where the measuring pages stand. */
export const HOST = 'http://www.breaknews.com';

/** A server of measuring pages: `/page?nodes=N[&slow][&held][&frames]`; it counts what is asked of it. */
export interface Lab {
  readonly port: number;
  readonly asked: string[];
  /** Lets the bodies of held pages go. */
  release(): void;
  close(): void;
}

/** Opens the server; `slow` pages come in six parts, 150 ms apart; of `held` ones the head comes first, the rest when it is let go. */
export async function openLab(): Promise<Lab> {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const server: Server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', HOST);
    asked.push(url.pathname);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (url.pathname !== '/page') return void response.end(url.pathname === '/frame' ? '<p>frame' : '');
    const nodes = Number(url.searchParams.get('nodes'));
    const shape: PageShape = { nodes, ...(url.searchParams.has('frames') ? { frame: '/frame' } : {}) };
    if (url.searchParams.has('held')) {
      const page = makeParts(shape).join('');
      const head = page.indexOf('</head>');
      response.write(page.slice(0, head));
      await new Promise<void>((go) => waiting.push(go));
      return void response.end(page.slice(head));
    }
    for (const part of makeParts(shape)) {
      response.write(part);
      if (url.searchParams.has('slow')) await new Promise((done) => setTimeout(done, 150));
    }
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    release: () => {
      for (const go of waiting.splice(0)) go();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Starts Chromium with an extension; with one that does nothing where none is named. */
export function startWith(lab: Lab, extension: string = emptyExtension()): Promise<Driver> {
  return launchChromium({ extension, ports: { http: lab.port, https: lab.port } });
}

function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nothing-'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'nothing', version: '1' }));
  return folder;
}

/** A fresh tab with its meter running: durations are CPU time of its main thread, in milliseconds. */
export async function openTab(driver: Driver, path?: string): Promise<{ page: Page; session: CDPSession }> {
  const page = await driver.browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (path !== undefined) await page.goto(`${HOST}${path}`, { waitUntil: 'load', timeout: 120_000 });
  return { page, session };
}

/** One of Chromium's meters; durations in milliseconds, sizes in bytes. */
export async function meter(
  session: CDPSession,
  name: 'ScriptDuration' | 'TaskDuration' | 'JSHeapUsedSize',
): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return name === 'JSHeapUsedSize' ? value : value * 1000;
}

/** The middle one of several figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
