import type { ActiveTab } from '../../src/browser/active-tab.ts';

/** What `popup-begin` leaves for the popup's own script. */
export interface BegunPopup {
  cleanBreakBegun?: {
    readonly tab: Promise<ActiveTab | undefined>;
    /** The answer of the short script, unchecked. */
    readonly known: Promise<unknown>;
  };
}
