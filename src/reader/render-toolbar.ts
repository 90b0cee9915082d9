import { type CopyChoice, formOfLayout } from './copy-choice.ts';
import { copyStrip } from './copy-strip.ts';
import { element } from './element.ts';
import { stripGroup } from './open-strip.ts';
import type { ChangeSettings, SettingControl } from './render-setting.ts';
import type { Layout, ReaderSettings } from './settings.ts';
import type { Say, WordKey } from './words.ts';

/** What the bar's buttons do. An action that is missing has no button. */
export interface ToolbarActions {
  readonly change: ChangeSettings;
  take(id: string, as: 'copy' | 'file'): void;
  /** Opens the article wide in the page. */
  readonly widen?: (() => void) | undefined;
  readonly close?: (() => void) | undefined;
}

/** A strip's content, with the controls in it that follow the settings. */
export interface StripContent {
  readonly name: 'type' | 'study' | 'listen';
  readonly nodes: readonly HTMLElement[];
  readonly controls: readonly SettingControl[];
}

/** The bar over the article with its strips, and how to show new settings on it. */
export interface Toolbar {
  readonly nodes: readonly HTMLElement[];
  show(settings: ReaderSettings): void;
  /** Closes the open strip; false where none was open. */
  closeStrip(): boolean;
}

/** Makes the bar: layouts for an article with two languages, the strips, copying, and the way into the page or out of it. */
export function renderToolbar(
  page: Document,
  languages: readonly ('ko' | 'en')[],
  contents: readonly StripContent[],
  choices: readonly CopyChoice[],
  actions: ToolbarActions,
  say: Say,
): Toolbar {
  const strip = stripGroup(page);
  const strips = contents.map(({ name, nodes }) => strip(name, say(stripWords[name]), ...nodes));
  const copying = strip('copy', say('copyMore'), ...copyStrip(page, choices, actions.take, say));
  const layouts = languages.length > 1 ? layoutButtons(page, actions.change, say) : [];
  let form = formOfLayout('pair', languages);
  const copy = pressable(page, '', 'cb-copy', () => actions.take(form, 'copy'));
  const bar = element(page, 'div', { class: 'cb-bar' });
  if (layouts.length > 0)
    bar.append(
      group(
        page,
        say('layout'),
        layouts.map(({ button }) => button),
      ),
    );
  bar.append(
    group(
      page,
      say('tools'),
      strips.map(({ button }) => button),
    ),
  );
  bar.append(group(page, say('copy'), [copy, copying.button], 'cb-end'));
  if (actions.widen) bar.append(pressable(page, say('widen'), 'cb-main cb-widen', actions.widen));
  if (actions.close) bar.append(pressable(page, say('close'), 'cb-close', actions.close));
  const all = [...strips, copying];
  return {
    nodes: [bar, ...all.map(({ panel }) => panel)],
    show: (settings) => {
      for (const { button, layout } of layouts) button.setAttribute('aria-pressed', String(settings.layout === layout));
      for (const { controls } of contents) for (const control of controls) control.show(settings);
      form = formOfLayout(settings.layout, languages);
      copy.textContent = say(copyWords[form]);
    },
    closeStrip: () => {
      const open = all.find((candidate) => candidate.isOpen());
      open?.close();
      open?.button.focus();
      return open !== undefined;
    },
  };
}

const stripWords = { type: 'stripType', study: 'stripStudy', listen: 'stripListen' } as const;
const copyWords = { both: 'copyAll', korean: 'copyKorean', english: 'copyEnglish' } as const;

const layoutWords: readonly (readonly [Layout, WordKey])[] = [
  ['pair', 'layoutPair'],
  ['stacked', 'layoutStacked'],
  ['ko', 'korean'],
  ['en', 'english'],
];

function layoutButtons(page: Document, change: ChangeSettings, say: Say) {
  return layoutWords.map(([layout, word]) => {
    const button = pressable(page, say(word), `cb-layout-${layout}`, () => change({ layout }));
    return { layout, button };
  });
}

function group(page: Document, label: string, buttons: readonly HTMLElement[], extra = ''): HTMLElement {
  return element(page, 'div', { class: `cb-group ${extra}`.trim(), role: 'group', 'aria-label': label }, ...buttons);
}

function pressable(page: Document, words: string, name: string, press: () => void): HTMLButtonElement {
  const button = element(page, 'button', { type: 'button', class: name }, words);
  button.addEventListener('click', press);
  return button;
}
