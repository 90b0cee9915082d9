import { barButton, type Sign } from './bar-button.ts';
import type { CopyChoice } from './copy-choice.ts';
import { copyStrip } from './copy-strip.ts';
import { element } from './element.ts';
import { stripGroup } from './open-strip.ts';
import type { ChangeSettings, SettingControl } from './render-setting.ts';
import type { Layout, ReaderSettings } from './settings.ts';
import { whenPainted } from './when-painted.ts';
import type { Say, WordKey } from './words.ts';

/** What the bar's buttons do. An action that is missing has no button. */
export interface ToolbarActions {
  readonly change: ChangeSettings;
  take(id: string, as: 'copy' | 'file'): void;
  /** Opens the article wide in the page. */
  readonly widen?: (() => void) | undefined;
  readonly close?: (() => void) | undefined;
}

/** A strip's content: what makes it, and the controls in it that follow the settings. */
export interface StripContent {
  readonly name: 'type' | 'study' | 'listen';
  fill(): { readonly nodes: readonly HTMLElement[]; readonly controls: readonly SettingControl[] };
}

/** What stands in a group of the bar. */
interface Tool {
  readonly button: HTMLButtonElement;
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
  const controls = controlsAsTheyCome();
  const strips = contents.map(({ name, fill }) =>
    strip(name, say(stripWords[name]), stripSigns[name], () => controls.take(fill())),
  );
  const direct = choices.filter(({ id }) => id in copyWords);
  const directIds = direct.map(({ id }) => id);
  const forms = () => copyStrip(page, choices, directIds, actions.take, say);
  const copying = strip('copy', say('copyMore'), { icon: 'copy' }, forms);
  const layouts = languages.length > 1 ? layoutButtons(page, actions.change, say) : [];
  const unfolder = layouts.length > 0 ? [unfolderOf(page, say)] : [];
  const groups = [
    ...(layouts.length > 0 ? [group(page, say('layout'), layouts)] : []),
    group(page, say('tools'), [...strips.slice(0, 1), ...unfolder, ...strips.slice(1)]),
    group(page, say('copy'), [...directCopies(page, direct, actions.take, say), copying], 'cb-end'),
  ];
  const bar = element(page, 'div', { class: 'cb-bar' }, ...groups, ...waysOut(page, actions, say));
  const all = [...strips, copying];
  void whenPainted(page).then(() => {
    for (const { fill } of all) fill();
  });
  return {
    nodes: [bar, ...all.map(({ panel }) => panel)],
    show: (settings) => {
      for (const { button, layout } of layouts) button.setAttribute('aria-pressed', String(settings.layout === layout));
      controls.show(settings);
    },
    closeStrip: () => {
      const open = all.find((candidate) => candidate.isOpen());
      if (open === undefined) return false;
      open.close();
      // A tool may have been folded away since its strip was opened.
      [open, ...unfolder].find(({ button }) => button.checkVisibility())?.button.focus();
      return true;
    },
  };
}

/** Shows settings on the controls there are, and those shown last on what comes later. */
function controlsAsTheyCome() {
  const there: SettingControl[] = [];
  let shown: ReaderSettings | undefined;
  return {
    take: ({ nodes, controls }: ReturnType<StripContent['fill']>) => {
      there.push(...controls);
      if (shown) for (const control of controls) control.show(shown);
      return nodes;
    },
    show: (settings: ReaderSettings) => {
      shown = settings;
      for (const control of there) control.show(settings);
    },
  };
}

const stripSigns: Readonly<Record<StripContent['name'], Sign>> = {
  type: { letters: '가A' },
  study: { icon: 'study' },
  listen: { icon: 'listen' },
};
const stripWords = { type: 'stripType', study: 'stripStudy', listen: 'stripListen' } as const;
/** Short words of the forms that are reached at one press; "Copy" is said once, by the first. */
const copyWords = { both: 'copyAll', korean: 'korean', english: 'english' } as const;

const layoutWords: readonly (readonly [Layout, WordKey, Sign])[] = [
  ['pair', 'layoutPair', { icon: 'pair' }],
  ['stacked', 'layoutStacked', { icon: 'stacked' }],
  ['ko', 'korean', { letters: '한' }],
  ['en', 'english', { letters: 'En' }],
];

function layoutButtons(page: Document, change: ChangeSettings, say: Say) {
  return layoutWords.map(([layout, word, sign]) => {
    const button = barButton(page, say(word), `cb-layout-${layout}`, sign, () => change({ layout }));
    return { layout, button };
  });
}

/** The forms that are copied at one press, the first with the sign of copying. */
function directCopies(page: Document, direct: readonly CopyChoice[], take: ToolbarActions['take'], say: Say): Tool[] {
  return direct.map(({ id, words }, at) => {
    const short = direct.length > 1 ? copyWords[id as keyof typeof copyWords] : words;
    const sign = at === 0 ? ({ icon: 'copy' } as const) : undefined;
    const button = barButton(page, say(short), `cb-copy-${id} cb-direct`, sign, () => take(id, 'copy'));
    button.setAttribute('aria-label', say(words));
    button.title = say(words);
    return { button };
  });
}

/** What shows the tools after the first, for which a phone's bar has no room beside two languages; only there it is seen. */
function unfolderOf(page: Document, say: Say): Tool {
  const unfold = () => {
    const isOpen = button.closest('.cb-bar')?.classList.toggle('cb-unfolded');
    button.setAttribute('aria-expanded', String(isOpen));
  };
  const button = barButton(page, say('moreTools'), 'cb-unfold', { icon: 'more' }, unfold);
  button.setAttribute('aria-expanded', 'false');
  return { button };
}

function waysOut(page: Document, { widen, close }: ToolbarActions, say: Say): HTMLElement[] {
  return [
    ...(widen ? [barButton(page, say('widen'), 'cb-main cb-widen', { icon: 'widen' }, widen)] : []),
    ...(close ? [barButton(page, say('close'), 'cb-close', { icon: 'close' }, close)] : []),
  ];
}

function group(page: Document, label: string, members: readonly Tool[], extra = ''): HTMLElement {
  const buttons = members.map(({ button }) => button);
  return element(page, 'div', { class: `cb-group ${extra}`.trim(), role: 'group', 'aria-label': label }, ...buttons);
}
