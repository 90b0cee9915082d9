import { element } from './element.ts';
import { pairsIn } from './move-between-pairs.ts';
import type { StudySide } from './settings.ts';
import type { Say } from './words.ts';

/** How far somebody has come: pairs uncovered, of those that have both sides. */
export interface StudyProgress {
  readonly shown: number;
  readonly all: number;
}

/** Study mode on one article: one side covered, uncovered pair by pair. */
export interface StudyMode {
  /** Covers a side, or uncovers everything for `off`. */
  cover(side: StudySide): void;
  /** Uncovers a pair, or covers it again. */
  turn(pair: HTMLElement): void;
  /** Uncovers all pairs, or covers all again. */
  turnAll(shown: boolean): void;
  progress(): StudyProgress;
}

/** Readies an article for study mode. What is covered is hidden from screen readers too; its button says how to see it. */
export function studyMode(scroll: HTMLElement, say: Say, progressed: (progress: StudyProgress) => void): StudyMode {
  let side: StudySide = 'off';
  const covered = () =>
    side === 'off' ? [] : pairsIn(scroll).filter((pair) => pair.querySelector(`.cb-${side} > .cb-reveal`) !== null);
  const progress = () => ({ shown: covered().filter(isShown).length, all: covered().length });
  const set = (pairs: readonly HTMLElement[], shown: (pair: HTMLElement) => boolean) => {
    for (const pair of pairs) setShown(pair, shown(pair), side, say);
    progressed(progress());
  };
  const turn = (pair: HTMLElement) => set([pair], (turned) => !isShown(turned));
  return {
    progress,
    cover: (next) => {
      for (const button of scroll.querySelectorAll('.cb-reveal')) button.remove();
      side = next;
      const pairs = pairsIn(scroll);
      if (side !== 'off')
        for (const pair of pairs)
          cellToCover(pair, side)?.prepend(revealButton(scroll.ownerDocument, () => turn(pair)));
      set(pairs, () => false);
    },
    turn: (pair) => {
      if (covered().includes(pair)) turn(pair);
    },
    turnAll: (shown) => set(covered(), () => shown),
  };
}

function revealButton(page: Document, press: () => void): HTMLElement {
  const button = element(page, 'button', { type: 'button', class: 'cb-reveal' });
  button.addEventListener('click', press);
  return button;
}

/** Uncovers a pair, or covers it again; its button, where it has one, says what it does then. */
function setShown(pair: HTMLElement, shown: boolean, side: StudySide, say: Say): void {
  pair.toggleAttribute('data-shown', shown);
  const button = pair.querySelector('.cb-reveal');
  if (button === null) return;
  const words = wordsFor(side, shown, say);
  button.setAttribute('aria-expanded', String(shown));
  button.setAttribute('title', words);
  button.replaceChildren(element(pair.ownerDocument, 'span', { class: 'cb-label' }, words));
}

/** The cell to cover: none where the pair has one side only, for then nothing would be left to read. */
function cellToCover(pair: HTMLElement, side: 'ko' | 'en'): HTMLElement | null {
  const other = pair.querySelector(`.cb-cell.cb-${side === 'ko' ? 'en' : 'ko'}:not(.cb-gap)`);
  return other && pair.querySelector<HTMLElement>(`.cb-cell.cb-${side}:not(.cb-gap)`);
}

function isShown(pair: HTMLElement): boolean {
  return pair.hasAttribute('data-shown');
}

function wordsFor(side: StudySide, shown: boolean, say: Say): string {
  if (shown) return say('coverAgain');
  return side === 'ko' ? say('revealKorean') : say('revealEnglish');
}
