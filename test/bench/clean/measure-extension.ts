import type { Driver } from '../../harness/driver.ts';
import { HOST, type Lab, median, meter, openTab } from './lab.ts';

/** Layout shift of a page that streams in, as Chromium scores it; the middle of several loads. */
export async function layoutShift(driver: Driver, rounds: number): Promise<number> {
  const scores: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { page } = await openTab(driver);
    await page.evaluateOnNewDocument(() => {
      const scope = globalThis as { shift?: number };
      scope.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          scope.shift = (scope.shift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${HOST}/page?nodes=1400&slow`);
    await new Promise((done) => setTimeout(done, 500));
    scores.push(await page.evaluate(() => (globalThis as { shift?: number }).shift ?? 0));
    await page.close();
  }
  return median(scores);
}

/** CPU milliseconds of the page's main thread for a whole load, and its heap in bytes after a clearing. */
export async function wholePage(driver: Driver, rounds: number): Promise<{ cpu: number; heap: number }> {
  const [cpu, heap]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const { page, session } = await openTab(driver, '/page?nodes=1400');
    await new Promise((done) => setTimeout(done, 700));
    cpu.push(await meter(session, 'TaskDuration'));
    for (let clearing = 0; clearing < 2; clearing++) await session.send('HeapProfiler.collectGarbage');
    heap.push(await meter(session, 'JSHeapUsedSize'));
    await page.close();
  }
  return { cpu: median(cpu), heap: median(heap) };
}

/** How many frames were asked for again while the cleaning was switched off and on three times. */
export async function frameReloads(driver: Driver, lab: Lab): Promise<number> {
  const { page } = await openTab(driver, '/page?nodes=1400&frames');
  await new Promise((done) => setTimeout(done, 1000));
  const popup = await driver.openPopup(page);
  await popup.waitFor('.cleaning-switch');
  const frames = () => lab.asked.filter((path) => path === '/frame').length;
  const before = frames();
  for (let turn = 0; turn < 6; turn++) {
    await popup.evaluate((view) => view.document.querySelector<HTMLElement>('.cleaning-switch')?.click());
    await new Promise((done) => setTimeout(done, 400));
  }
  await popup.close().catch(() => undefined);
  await page.close();
  if (before === 0) throw new Error('the page asked for no frames');
  return frames() - before;
}
