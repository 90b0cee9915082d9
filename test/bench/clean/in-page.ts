import { type Cleaning, cleanPage } from '../../../src/clean/clean-page.ts';
import { newsxPlan } from './newsx-plan.ts';

const labels = new Set(['광고', 'AD', 'ADVERTISEMENT']);
let cleaning: Cleaning | undefined;

/** The floor: one pass over every text of the page, its trimmed words looked up, the longer ones not read. */
function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let found = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.length <= 32 && labels.has(text.data.trim())) found += 1;
  }
  return found;
}

/** The first pass: begins to clean as the content script does, and is through with the page when it returns. */
function pass(): void {
  cleaning?.switchOn();
  cleaning?.finish();
}

/** How many things are hidden. */
function count(): number {
  return cleaning?.count() ?? 0;
}

/** Begins to clean in slices. */
function begin(): void {
  prepare();
  cleaning?.switchOn();
}

/** What the content script has done before the page's first node is there. */
function prepare(): void {
  cleaning = cleanPage(document, newsxPlan, {
    attribute: 'data-benchmark',
    onChange: () => undefined,
    isWanted: () => true,
  });
}

// What the benchmark calls.
Object.assign(globalThis, { walk, prepare, pass, count, begin });
