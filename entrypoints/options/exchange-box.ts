import { type CleaningSettings, type HostRule, ROOM, withRules } from '../../src/browser/cleaning-settings.ts';
import { changeCleaningSettings, readCleaningSettings } from '../../src/browser/cleaning-store.ts';
import { listRules, parseFilters, printFilters, type RefusedLine } from '../../src/browser/filter-syntax.ts';
import { say } from '../../src/browser/say.ts';

const faults = {
  'no-host': 'faultNoHost',
  'bad-host': 'faultBadHost',
  'bad-selector': 'faultBadSelector',
  'other-kind': 'faultOtherKind',
  'too-far': 'faultTooFar',
} as const satisfies Record<RefusedLine['fault'], string>;

/** A box of text with the reader's rules in the syntax of filter lists: to take out, and to put in. */
export function exchangeBox(page: Document): HTMLElement {
  const box = page.createElement('div');
  box.className = 'cleaning-exchange';
  const text = page.createElement('textarea');
  text.rows = 6;
  text.className = 'cleaning-rules';
  text.placeholder = 'example.com##.promotion';
  text.setAttribute('aria-label', say('optionsRules'));
  const told = page.createElement('output');
  told.setAttribute('role', 'status');
  const put = async () => {
    const { rules, refused } = parseFilters(text.value, (selector) => isUnderstood(page, selector));
    const kept = await changeCleaningSettings((settings) => withRules(settings, rules));
    const lines = refused.map(({ line, fault }) => say('optionsRefused', String(line), say(faults[fault])));
    told.textContent = [...(kept === false ? [say('optionsNotKept')] : wordsOnTaken(rules, kept)), ...lines].join('\n');
  };
  const take = async () => {
    text.value = printFilters(listRules(await readCleaningSettings()));
    text.select();
  };
  const words = page.createElement('p');
  words.id = 'cleaning-rules-words';
  words.className = 'cleaning-words';
  words.textContent = say('optionsRulesWords');
  text.setAttribute('aria-describedby', words.id);
  box.append(words, text, button(page, 'optionsImport', put), button(page, 'optionsExport', take), told);
  return box;
}

/** How many rules there are now, and how many found no room. */
function wordsOnTaken(rules: readonly HostRule[], kept: CleaningSettings): string[] {
  const there = new Set(listRules(kept).map((rule) => printFilters([rule])));
  const taken = rules.filter((rule) => there.has(printFilters([rule]))).length;
  const left = String(rules.length - taken);
  const noRoom = taken < rules.length ? [say('optionsNoRoom', left, String(ROOM.hosts), String(ROOM.rules))] : [];
  return [say('optionsTaken', String(taken)), ...noRoom];
}

/** Asks the browser itself whether it can read a selector. */
function isUnderstood(page: Document, selector: string): boolean {
  try {
    page.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

function button(page: Document, word: 'optionsImport' | 'optionsExport', act: () => Promise<void>): HTMLElement {
  const made = page.createElement('button');
  made.type = 'button';
  made.className = word === 'optionsImport' ? 'cleaning-import' : 'cleaning-export';
  made.textContent = say(word);
  made.addEventListener('click', () => void act());
  return made;
}
