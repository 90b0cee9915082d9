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
  const page = scroll.ownerDocument;
  let side: StudySide = 'off';
  const covered = () =>
    side === 'off' ? [] : pairsIn(scroll).filter((pair) => pair.querySelector(`.cb-${side} > .cb-reveal`) !== null);
  const progress = () => ({ shown: covered().filter(isShown).length, all: covered().length });
  const set = (pair: HTMLElement, shown: boolean) => {
    pair.toggleAttribute('data-shown', shown);
    const button = pair.querySelector('.cb-reveal');
    button?.setAttribute('aria-expanded', String(shown));
    if (button && side !== 'off') {
      const words = wordsFor(side, shown, say);
      button.replaceChildren(element(page, 'span', { class: 'cb-label' }, words));
      button.setAttribute('title', words);
    }
  };
  return {
    progress,
    cover: (next) => {
      for (const button of scroll.querySelectorAll('.cb-reveal')) button.remove();
      side = next;
      for (const pair of pairsIn(scroll)) {
        const cell = side === 'off' ? null : cellToCover(pair, side);
        const button = element(page, 'button', { type: 'button', class: 'cb-reveal' });
        button.addEventListener('click', () => {
          set(pair, !isShown(pair));
          progressed(progress());
        });
        cell?.prepend(button);
        set(pair, false);
      }
      progressed(progress());
    },
    turn: (pair) => {
      if (!covered().includes(pair)) return;
      set(pair, !isShown(pair));
      progressed(progress());
    },
    turnAll: (shown) => {
      for (const pair of covered()) set(pair, shown);
      progressed(progress());
    },
  };
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
