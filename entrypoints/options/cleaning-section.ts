import { type CleaningSettings, withHost, withoutRule } from '../../src/browser/cleaning-settings.ts';
import {
  changeCleaningSettings,
  readCleaningSettings,
  watchCleaningSettings,
} from '../../src/browser/cleaning-store.ts';
import { listRules, printFilters } from '../../src/browser/filter-syntax.ts';
import { say } from '../../src/browser/say.ts';
import { sites } from '../../src/sites/index.ts';
import { keepInPlace } from '../popup/keep-in-place.ts';
import { builtInRules } from './built-in-rules.ts';
import { exchangeBox } from './exchange-box.ts';

/** A line of a list, and the settings without it. */
interface Entry {
  readonly text: string;
  readonly without: (settings: CleaningSettings) => CleaningSettings;
}

/** The part of the options that is about cleaning: sites never and always cleaned, own rules, and rules as text. `tell` says what went wrong. */
export function cleaningSection(page: Document, tell: (words: string) => void): HTMLElement {
  const section = page.createElement('section');
  section.className = 'cleaning-options';
  const lists = page.createElement('div');
  const remove = async ({ without }: Entry) => {
    tell((await changeCleaningSettings(without)) === false ? say('cleaningNotKept') : '');
  };
  const show = (settings: CleaningSettings) =>
    keepInPlace(lists, () => lists.replaceChildren(...listsOf(page, settings, (entry) => void remove(entry))));
  void readCleaningSettings().then(show);
  watchCleaningSettings(show);
  section.append(heading(page, 'h2', say('cleaningTitle')), lists, exchangeBox(page), builtIn(page));
  return section;
}

function listsOf(page: Document, settings: CleaningSettings, remove: (entry: Entry) => void): Node[] {
  const hosts = (list: 'never' | 'always') =>
    settings[list].map((host): Entry => ({ text: host, without: (from) => withHost(from, list, host, false) }));
  const rules = listRules(settings).map(
    (rule): Entry => ({ text: printFilters([rule]).trim(), without: (from) => withoutRule(from, rule) }),
  );
  return [
    ...list(page, say('optionsNever'), hosts('never'), remove),
    ...list(page, say('optionsAlways'), hosts('always'), remove),
    ...list(page, say('optionsRules'), rules, remove),
  ];
}

function list(page: Document, title: string, entries: readonly Entry[], remove: (entry: Entry) => void): Node[] {
  const items = page.createElement('ul');
  for (const entry of entries) {
    const item = page.createElement('li');
    const code = page.createElement('code');
    code.textContent = entry.text;
    const button = page.createElement('button');
    button.type = 'button';
    button.textContent = say('optionsRemove');
    button.setAttribute('aria-label', `${say('optionsRemove')}: ${entry.text}`);
    button.addEventListener('click', () => remove(entry));
    item.append(code, button);
    items.append(item);
  }
  return entries.length === 0 ? [] : [heading(page, 'h3', title), items];
}

function builtIn(page: Document): HTMLElement {
  const details = page.createElement('details');
  const text = page.createElement('textarea');
  text.readOnly = true;
  text.rows = 12;
  text.className = 'cleaning-built-in';
  text.setAttribute('aria-label', say('optionsBuiltIn'));
  text.value = builtInRules(sites);
  details.append(heading(page, 'summary', say('optionsBuiltIn')), text);
  return details;
}

function heading(page: Document, name: 'h2' | 'h3' | 'summary', text: string): HTMLElement {
  const made = page.createElement(name);
  made.textContent = text;
  return made;
}
