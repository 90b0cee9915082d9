import { element } from './element.ts';
import type { Layout, ReaderSettings } from './settings.ts';
import type { Say, WordKey } from './words.ts';

/** What somebody wants on the clipboard. */
export type CopyChoice = 'both' | 'ko' | 'en';

/** What the bar's buttons do. An action that is missing has no button. */
export interface ToolbarActions {
  change(patch: Partial<ReaderSettings>): void;
  copy(choice: CopyChoice): void;
  /** Opens the article wide in the page. */
  widen?(): void;
  close?(): void;
}

/** The bar over the article, and how to show new settings on it. */
export interface Toolbar {
  readonly bar: HTMLElement;
  show(settings: ReaderSettings): void;
}

/** Makes the bar: layouts and copying for the languages the article has, and the way into the page or out of it. */
export function renderToolbar(
  page: Document,
  languages: readonly ('ko' | 'en')[],
  actions: ToolbarActions,
  say: Say,
): Toolbar {
  const both = languages.length > 1;
  const layouts = both ? layoutButtons(page, actions, say) : [];
  const bar = element(page, 'div', { class: 'cb-bar' });
  if (both)
    bar.append(
      group(
        page,
        say('layout'),
        layouts.map(({ button }) => button),
      ),
    );
  bar.append(group(page, say('copy'), copyButtons(page, languages, actions, say), 'cb-end'));
  const { widen, close } = actions;
  if (widen) bar.append(pressable(page, say('widen'), 'cb-main cb-widen', () => widen()));
  if (close) bar.append(pressable(page, say('close'), 'cb-close', () => close()));
  const show = (settings: ReaderSettings) => {
    for (const { button, layout } of layouts) button.setAttribute('aria-pressed', String(settings.layout === layout));
  };
  return { bar, show };
}

const layoutWords: readonly (readonly [Layout, WordKey])[] = [
  ['pair', 'layoutPair'],
  ['stacked', 'layoutStacked'],
  ['ko', 'korean'],
  ['en', 'english'],
];

function layoutButtons(page: Document, actions: ToolbarActions, say: Say) {
  return layoutWords.map(([layout, word]) => {
    const button = pressable(page, say(word), `cb-layout-${layout}`, () => actions.change({ layout }));
    return { layout, button };
  });
}

function copyButtons(page: Document, languages: readonly ('ko' | 'en')[], actions: ToolbarActions, say: Say) {
  const choices: readonly CopyChoice[] = languages.length > 1 ? ['both', 'ko', 'en'] : languages;
  const words = { both: 'copyAll', ko: 'copyKorean', en: 'copyEnglish' } as const;
  return choices.map((choice) => pressable(page, say(words[choice]), `cb-copy-${choice}`, () => actions.copy(choice)));
}

function group(page: Document, label: string, buttons: readonly HTMLElement[], extra = ''): HTMLElement {
  return element(page, 'div', { class: `cb-group ${extra}`.trim(), role: 'group', 'aria-label': label }, ...buttons);
}

function pressable(page: Document, words: string, name: string, press: () => void): HTMLButtonElement {
  const button = element(page, 'button', { type: 'button', class: name }, words);
  button.addEventListener('click', press);
  return button;
}
