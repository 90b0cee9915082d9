import type { Driver } from '../../harness/driver.ts';
import { HOST, type Lab, median, meter, openTab } from './lab.ts';
import { comment } from './make-page.ts';
import { openWorld } from './own-world.ts';

/** What is measured: a call, and what has been called before it and is not counted. */
export interface Measured {
  readonly call: string;
  readonly before?: string;
}

/** CPU milliseconds of cold calls (fresh load, fresh world), for each the middle of several. */
export async function coldScript(
  driver: Driver,
  bundle: string,
  nodes: number,
  calls: readonly Measured[],
  rounds: number,
): Promise<number[]> {
  const figures = calls.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, { call, before: first }] of calls.entries()) {
      const { page, session } = await openTab(driver, `/page?nodes=${nodes}`);
      const world = await openWorld(page, session, bundle);
      if (first !== undefined) await world.runTimed(first);
      const before = await meter(session, 'ScriptDuration');
      await world.runTimed(call);
      figures[at]?.push((await meter(session, 'ScriptDuration')) - before);
      await page.close();
    }
  return figures.map(median);
}

/**
 * CPU milliseconds of a whole load, as the content script lives through it: to begin while there is only the head, and
 * to clean all that comes then, as the parser brings it.
 */
export async function streamed(
  driver: Driver,
  lab: Lab,
  bundle: string,
  nodes: number,
  rounds: number,
): Promise<[begun: number, cleaned: number]> {
  const figures: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const { page, session } = await openTab(driver);
    const coming = new Promise<void>((there) => page.once('framenavigated', () => there()));
    const loaded = page.goto(`${HOST}/page?nodes=${nodes}&held`, { waitUntil: 'load', timeout: 120_000 });
    await coming;
    const world = await openWorld(page, session, bundle, false);
    const before = await meter(session, 'ScriptDuration');
    await world.runTimed('begin()');
    const begun = await meter(session, 'ScriptDuration');
    lab.release();
    await loaded;
    await new Promise((done) => setTimeout(done, 200));
    figures[0].push(begun - before);
    figures[1].push((await meter(session, 'ScriptDuration')) - begun);
    await page.close();
  }
  return [median(figures[0]), median(figures[1])];
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
      if (watched) await world.run('prepare(),pass()');
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

/** The longest of what happened on a page after a script ran, in CPU milliseconds. */
export interface Longest {
  /** One uninterrupted piece of the script's work. */
  readonly slice: number;
  /** A task that the script had a part in. */
  readonly task: number;
  /** A frame: style, layout and paint, in a task of the browser's own. */
  readonly frame: number;
}

/** What is longest while a script runs on a finished page: by timers, as ours does. */
export async function longest(driver: Driver, bundle: string, nodes: number, call: string): Promise<Longest> {
  const { page, session } = await openTab(driver, `/page?nodes=${nodes}`);
  const world = await openWorld(page, session, bundle);
  await new Promise((done) => setTimeout(done, 1000));
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await world.runTimed(call);
  await new Promise((done) => setTimeout(done, 2500));
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] };
  await page.close();
  const named = (name: string) => trace.traceEvents.filter((event) => event.name === name);
  const timers = named('TimerFire');
  const withScript = (task: TraceEvent) => timers.some((timer) => isWithin(timer, task));
  const tasks = named('RunTask').filter((task) =>
    timers.some((timer) => timer.pid === task.pid && timer.tid === task.tid),
  );
  return {
    slice: longestOf(timers),
    task: longestOf(tasks.filter(withScript)),
    frame: longestOf(tasks.filter((task) => !withScript(task))),
  };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

function isWithin(inner: TraceEvent, outer: TraceEvent): boolean {
  const end = outer.ts + (outer.dur ?? 0);
  return inner.pid === outer.pid && inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts <= end;
}

function longestOf(events: readonly TraceEvent[]): number {
  return Math.max(0, ...events.map(({ tdur }) => (tdur ?? 0) / 1000));
}
