import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleForPage } from '../../harness/bundle-for-page.ts';
import { HOST, openLab, startWith } from './lab.ts';
import { coldScript, insertions, longest, streamed } from './measure-core.ts';
import { frameReloads, layoutShift, wholePage } from './measure-extension.ts';

/** One goal with what was measured; `value` and `holds` are null where it could not be (no peer given). */
interface Row {
  readonly name: string;
  readonly value: number | null;
  readonly goal: string;
  readonly holds: boolean | null;
}

const { values } = parseArgs({
  options: { json: { type: 'string' }, peer: { type: 'string' }, rounds: { type: 'string' } },
});
const rounds = Number(values.rounds ?? 7);
const rows: Row[] = [];
const say = (text: string) => process.stderr.write(`${text}\n`);
const lab = await openLab();
const bare = await startWith(lab);
try {
  await measureCore();
  await measureUndo();
  await measureExtension();
} finally {
  await bare.close();
  lab.close();
}
for (const { name, value, goal, holds } of rows)
  console.log(
    `${holds === null ? 'not measured' : holds ? 'holds       ' : 'MISSED      '}  ${name}: ${value?.toFixed(3) ?? '–'} (goal ${goal})`,
  );
if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, null, 1)}\n`);

async function measureCore(): Promise<void> {
  const bundle = await bundleForPage('test/bench/clean/in-page.ts');
  const passes = new Map<number, number>();
  for (const nodes of [1400, 10_000, 100_000]) {
    const times = nodes > 50_000 ? Math.min(rounds, 5) : rounds;
    const calls = [{ call: 'walk()' }, { call: 'pass()', before: 'prepare()' }, { call: 'prepare()' }];
    const [walk = 0, pass = 0, prepare = 0] = await coldScript(bare, bundle, nodes, calls, times);
    const [w, p, r] = [walk, pass, prepare].map((time) => time.toFixed(2));
    say(`${nodes} nodes: walk ${w} ms, first pass ${p} ms; made ready, before the page is there, in ${r} ms`);
    const [begun, cleaned] = await streamed(bare, lab, bundle, nodes, times);
    say(
      `  as it lives through a load: begun in ${begun.toFixed(2)} ms, cleaned as it comes in ${cleaned.toFixed(2)} ms`,
    );
    passes.set(nodes, pass);
    limit(`first pass, cold ÷ one cold TreeWalker pass, ${nodes} nodes`, pass / walk, nodes < 5000 ? 1.5 : 1.25);
  }
  limit('growth of the first pass, 10k → 100k', (passes.get(100_000) ?? 0) / (passes.get(10_000) ?? 1), 9);
  const { slice, task, frame } = await longest(bare, bundle, 100_000, 'begin()');
  const floor = await longest(bare, bundle, 100_000, `document.querySelector('.center_bn').style.display = 'none'`);
  say(`longest frame: ${frame.toFixed(0)} ms, where a page that hides one box itself has ${floor.frame.toFixed(0)} ms`);
  limit('longest slice at 100k, ms', slice, 4);
  limit('longest task of ours at 100k, ms', task, 50);
  const [without, watched] = await insertions(bare, bundle, rounds);
  say(`1,000 insertions: ${without.toFixed(1)} ms without us, ${watched.toFixed(1)} ms with us`);
  limit('1,000 insertions ÷ no observer', watched / without, 1.25);
}

async function measureUndo(): Promise<void> {
  const page = await bare.open(`${HOST}/laws`);
  await page.evaluate(`document.open();document.write('<!doctype html><title>laws</title>');document.close()`);
  await page.evaluate(await bundleForPage('test/clean/laws/in-page.ts'));
  const broken = await page.evaluate(
    (runs) =>
      (
        globalThis as unknown as { tryLaw(law: string, page: Document, runs: number): Promise<string | undefined> }
      ).tryLaw('P2 off gives a live page back, as its twin without us', document, runs),
    3000,
  );
  if (broken !== undefined) say(broken);
  limit('differential undo, 3,000 random pages with live scripts: not restored', broken === undefined ? 0 : 1, 0);
  await page.close();
}

async function measureExtension(): Promise<void> {
  const ours = await startWith(lab, fileURLToPath(new URL('../../../dist/chrome-mv3', import.meta.url)));
  const peer = values.peer === undefined ? undefined : await startWith(lab, resolve(values.peer));
  try {
    limit('layout shift added on a streamed page', (await layoutShift(ours, 3)) - (await layoutShift(bare, 3)), 0.005);
    limit('frame reloads caused by hiding and showing', await frameReloads(ours, lab), 0);
    const [none, cost, other] = [
      await wholePage(bare, rounds),
      await wholePage(ours, rounds),
      peer && (await wholePage(peer, rounds)),
    ];
    say(
      `whole page: ${none.cpu.toFixed(1)} ms alone, ${cost.cpu.toFixed(1)} ms with us, ${other?.cpu.toFixed(1) ?? '–'} ms with the peer`,
    );
    limit('page cost above none ÷ the peer’s', other && (cost.cpu - none.cpu) / (other.cpu - none.cpu), 0.35);
    limit('heap above none at 1.4k, MB', (cost.heap - none.heap) / 1e6, 0.5);
  } finally {
    await ours.close();
    await peer?.close();
  }
}

function limit(name: string, value: number | undefined, goal: number): void {
  rows.push({ name, value: value ?? null, goal: `≤ ${goal}`, holds: value === undefined ? null : value <= goal });
}
