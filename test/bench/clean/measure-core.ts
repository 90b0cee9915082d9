import type { Driver } from '../../harness/driver.ts';
import { median, meter, openTab } from './lab.ts';
import { comment } from './make-page.ts';
import { openWorld } from './own-world.ts';

/** CPU milliseconds of a cold call (fresh load, fresh world), the middle of several. */
export async function coldScript(
  driver: Driver,
  bundle: string,
  nodes: number,
  calls: readonly string[],
  rounds: number,
): Promise<number[]> {
  const figures = calls.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, call] of calls.entries()) {
      const { page, session } = await openTab(driver, `/page?nodes=${nodes}`);
      const world = await openWorld(page, session, bundle);
      const before = await meter(session, 'ScriptDuration');
      await world.runTimed(call);
      figures[at]?.push((await meter(session, 'ScriptDuration')) - before);
      await page.close();
    }
  return figures.map(median);
}

/** CPU milliseconds of 1,000 insertions, one a microtask, layout included: without us, and with us watching. */
export async function insertions(
  driver: Driver,
  bundle: string,
  rounds: number,
): Promise<[without: number, watched: number]> {
  const figures: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++)
    for (const watched of [0, 1] as const) {
      const { page, session } = await openTab(driver, '/page?nodes=1400');
      const world = await openWorld(page, session, bundle);
      if (watched) await world.run('pass()');
      await page.evaluate(() => document.body.offsetHeight);
      const before = await meter(session, 'TaskDuration');
      await page.evaluate(insertComments, comment(0));
      figures[watched].push((await meter(session, 'TaskDuration')) - before);
      await page.close();
    }
  return [median(figures[0]), median(figures[1])];
}

/** Runs in the page: what its own script does when a thousand comments come in one by one. */
async function insertComments(markup: string): Promise<void> {
  const list = document.querySelector('.comments') ?? document.body;
  const template = document.createElement('template');
  template.innerHTML = markup;
  for (let at = 0; at < 1000; at++) {
    list.append(template.content.cloneNode(true));
    await Promise.resolve();
  }
  document.body.getBoundingClientRect();
}

/** CPU milliseconds of our longest slice, and of the longest task of the page, while a finished page of 100k nodes is cleaned. */
export async function longest(driver: Driver, bundle: string, nodes: number): Promise<{ slice: number; task: number }> {
  const { page, session } = await openTab(driver, `/page?nodes=${nodes}`);
  const world = await openWorld(page, session, bundle);
  await new Promise((done) => setTimeout(done, 1000));
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await world.runTimed('begin()');
  await new Promise((done) => setTimeout(done, 2500));
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  await page.close();
  const events = trace.traceEvents as { name: string; tdur?: number; args?: { data?: { scriptName?: string } } }[];
  const longestOf = (name: string) =>
    Math.max(0, ...events.filter((event) => event.name === name).map(({ tdur }) => (tdur ?? 0) / 1000));
  return { slice: longestOf('TimerFire'), task: longestOf('RunTask') };
}
