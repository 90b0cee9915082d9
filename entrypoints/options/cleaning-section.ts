import { type CleaningSettings, withHost, withRule } from '../../src/browser/cleaning-settings.ts';
import {
  changeCleaningSettings,
  readCleaningSettings,
  watchCleaningSettings,
} from '../../src/browser/cleaning-store.ts';
import { type HostRule, listRules, printFilters } from '../../src/browser/filter-syntax.ts';
import { say } from '../../src/browser/say.ts';
import { sites } from '../../src/sites/index.ts';
import { builtInRules } from './built-in-rules.ts';
import { exchangeBox } from './exchange-box.ts';

/** The part of the options that is about cleaning: sites never and always cleaned, own rules, and rules as text. */
export function cleaningSection(page: Document): HTMLElement {
  const section = page.createElement('section');
  section.className = 'cleaning-options';
  const lists = page.createElement('div');
  const show = (settings: CleaningSettings) => lists.replaceChildren(...listsOf(page, settings));
  void readCleaningSettings().then(show);
  watchCleaningSettings(show);
  section.append(heading(page, 'h2', say('cleaningTitle')), lists, exchangeBox(page), builtIn(page));
  return section;
}

function listsOf(page: Document, settings: CleaningSettings): Node[] {
  const rules = listRules(settings);
  return [
    ...list(page, say('optionsNever'), settings.never, (host) => (from) => withHost(from, 'never', host, false)),
    ...list(page, say('optionsAlways'), settings.always, (host) => (from) => withHost(from, 'always', host, false)),
    ...list(
      page,
      say('optionsRules'),
      rules.map((rule) => printFilters([rule]).trim()),
      (_, at) => without(rules[at]),
    ),
  ];
}

function without(rule: HostRule | undefined): (settings: CleaningSettings) => CleaningSettings {
  if (rule === undefined) return (settings) => settings;
  return (settings) => withRule(settings, rule.host, rule.selector, false, rule.exception ? 'exceptions' : 'rules');
}

function list(
  page: Document,
  title: string,
  entries: readonly string[],
  removing: (entry: string, at: number) => (settings: CleaningSettings) => CleaningSettings,
): Node[] {
  const items = page.createElement('ul');
  for (const [at, entry] of entries.entries()) {
    const item = page.createElement('li');
    const code = page.createElement('code');
    code.textContent = entry;
    const button = page.createElement('button');
    button.type = 'button';
    button.textContent = say('optionsRemove');
    button.setAttribute('aria-label', `${say('optionsRemove')}: ${entry}`);
    button.addEventListener('click', () => void changeCleaningSettings(removing(entry, at)));
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
