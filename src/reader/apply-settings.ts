import type { ReaderSettings } from './settings.ts';

/** Puts the settings on the reader's root: choices as data attributes, numbers as custom properties; the size is the room's. */
export function applySettings(root: HTMLElement, settings: ReaderSettings, room: 'size' | 'wideSize' = 'size'): void {
  for (const name of ['layout', 'first', 'theme', 'study', 'faceKo', 'faceEn', 'keepAll'] as const)
    root.dataset[name] = String(settings[name]);
  const numbers: Readonly<Record<string, string>> = {
    '--cb-size': `${settings[room]}px`,
    '--cb-leading-ko': String(settings.leading / 100),
    '--cb-leading-en': String((settings.leading - 13) / 100),
    '--cb-gap': `${settings.gap / 100}em`,
    '--cb-width': `${settings.width}em`,
    '--cb-share-ko': `${settings.share}fr`,
    '--cb-share-en': `${100 - settings.share}fr`,
  };
  // Important, so that no rule of a page for `*` can reach them where the reader stands in a page.
  for (const [name, value] of Object.entries(numbers)) root.style.setProperty(name, value, 'important');
}
