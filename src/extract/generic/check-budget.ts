/** How a page may be read: with care, as it is (copying is slow where it is huge), or not at all. */
export type Budget = 'whole' | 'frugal' | 'too-large';

/** The most elements that are copied, and the most that are read at all. */
const mostCopied = 60_000;
const most = 600_000;

/** Deepest nesting that is copied; parsers stop at 512, scripts do not, and copying 10,000 levels takes seconds. */
const deepest = 500;

/**
 * A selector of something nested too deeply: cheap, since most elements soon run out of parents, and of those beside
 * each other the last stands for all.
 */
const tooDeep = `${'*>'.repeat(deepest)}:last-child`;

/** Looks at a page's size before anything is done with it. */
export function checkBudget(page: Document): Budget {
  const count = page.getElementsByTagName('*').length;
  if (count > most) return 'too-large';
  return count > mostCopied ? 'frugal' : 'whole';
}

/** True where something below an element is nested too deeply for that to be copied. */
export function isTooDeep(root: Element): boolean {
  return root.getElementsByTagName('*').length > deepest && root.querySelector(tooDeep) !== null;
}
