import type { Browser, CDPSession } from 'puppeteer-core';

/** Processor time of a renderer's main thread in milliseconds, by what it was spent on. */
export interface Work {
  /** The renderer: the popup's or the page's. */
  readonly pid: number;
  readonly compile: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly paint: number;
  /** Making the document and its world, loading, messages between processes. */
  readonly rest: number;
}

/** What of a trace event is read here; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const kinds: readonly (readonly [Exclude<keyof Work, 'pid' | 'rest'>, RegExp])[] = [
  ['compile', /compile|V8\.(?:Parse|PreParse)/i],
  [
    'script',
    /^v8\.(?:run|callFunction|evaluateModule)|^(?:FunctionCall|EvaluateScript|TimerFire)$|PerformMicrotaskCheckpoint$|GC/,
  ],
  ['style', /UpdateLayoutTree|ParseAuthorStyleSheet|updateActiveStyleSheets/],
  ['layout', /^Layout$/],
  ['paint', /^(?:PrePaint|Paint|Layerize|Commit|UpdateLayer)$/],
];

/** Traces all renderers while something runs, up to the event named; gives what each did, the busiest first. */
export async function traceWork(browser: Browser, until: RegExp, run: () => Promise<unknown>): Promise<Work[]> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const includedCategories = [
    'devtools.timeline',
    'v8',
    'blink.user_timing',
    'loading',
    'disabled-by-default-v8.compile',
    'toplevel', // for the microtasks
  ];
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  await run();
  await stop(session);
  const end = Math.max(...events.filter(({ name }) => until.test(name)).map(({ ts }) => ts));
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  return mains
    .map(({ pid, tid }) =>
      workOf(
        pid,
        events.filter((event) => event.pid === pid && event.tid === tid && event.ts <= end),
      ),
    )
    .sort((one, other) => total(other) - total(one));
}

/** The sum of all kinds. */
export function total({ pid: _, ...kinds }: Work): number {
  return Object.values(kinds).reduce((sum, part) => sum + part, 0);
}

async function stop(session: CDPSession): Promise<void> {
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}

/** Each event counts for itself alone, less the events within it. */
function workOf(pid: number, events: readonly TraceEvent[]): Work {
  const work = { pid, compile: 0, script: 0, style: 0, layout: 0, paint: 0, rest: 0 };
  const open: { readonly end: number; readonly kind: Exclude<keyof Work, 'pid'> }[] = [];
  const timed = events.filter(({ ph, tdur }) => ph === 'X' && tdur !== undefined);
  for (const { name, ts, dur = 0, tdur = 0 } of timed.sort(
    (one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0),
  )) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= ts) open.pop();
    const outer = open.at(-1)?.kind;
    const kind = kinds.find(([, names]) => names.test(name))?.[0] ?? outer ?? 'rest';
    work[kind] += tdur / 1000;
    if (outer !== undefined) work[outer] -= tdur / 1000;
    open.push({ end: ts + dur, kind });
  }
  return work;
}
