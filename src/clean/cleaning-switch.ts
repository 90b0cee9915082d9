import type { AdoptedStyle } from './adopt-style.ts';
import { awaitNoComment, type Ground } from './ground.ts';
import { readerPlace } from './reader-place.ts';
import { stripLateCopies } from './strip-late-copies.ts';
import { type Eye, type Watch, watchPage } from './watch-page.ts';

/** Begins and ends the cleaning of a page. */
export interface CleaningSwitch {
  /** The watch that is kept; undefined while the page is not cleaned. */
  readonly watch: Watch | undefined;
  on(): void;
  /** Gives the page back exactly as it is without us; false where nothing was to be given back. */
  off(): boolean;
  /** The browser hides by a sheet of its own from now on: takes ours out of the page, or puts it back in. */
  rely(does: boolean): void;
  /** Ends it and leaves the page as it stands. */
  abandon(): void;
}

/** A switch that is off; the eye is that which is to be kept on the page. */
export function cleaningSwitch(ground: Ground, style: AdoptedStyle, eye: Eye): CleaningSwitch {
  const { page, hand } = ground;
  const { attribute } = hand;
  let watch: Watch | undefined;
  let stopStripping: () => void = () => undefined;
  const stop = () => {
    watch?.stop();
    watch = undefined;
    awaitNoComment(ground);
    stopStripping();
  };
  return {
    get watch() {
      return watch;
    },
    on: () => {
      if (watch !== undefined) return;
      stopStripping();
      // Asked before the first mark, while the browser need lay out nothing for it.
      readerPlace(ground);
      style.adopt();
      ground.changed();
      watch = watchPage(page, attribute, eye);
      watch.again();
    },
    off: () => {
      if (watch === undefined) return false;
      stop();
      style.drop();
      forgetAll(ground);
      stopStripping = stripLateCopies(page, attribute, hand.strip);
      return true;
    },
    rely: (does) => {
      style.rely(does);
      if (watch !== undefined) style.adopt();
    },
    abandon: () => {
      stop();
      style.drop();
    },
  };
}

function forgetAll({ hand, slots, open, backOff, extent }: Ground): void {
  hand.undo();
  slots.clear();
  open.clear();
  backOff.forget();
  extent.isCutShort = false;
}
