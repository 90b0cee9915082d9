/** Changes, told of once for many. */
export interface Changes {
  /** Something was hidden or shown. */
  note(): void;
  /** Tells of what was noted, if anything was. */
  tell(): void;
}

/** Gathers changes for somebody who may, on hearing of them, ask for more. */
export function gatherChanges(hear: () => void): Changes {
  let hasChanged = false;
  return {
    note: () => {
      hasChanged = true;
    },
    tell: () => {
      if (!hasChanged) return;
      // Before the call: whoever is told may ask for the list, which handles what is pending and would tell again.
      hasChanged = false;
      hear();
    },
  };
}
