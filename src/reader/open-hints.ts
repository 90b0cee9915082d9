import type { ShownRemarks } from './show-remarks.ts';

/**
 * Opens what stands behind a mark under the pointer, at the focus or at a tap, one at a time; it can be pointed at, stays
 * until dismissed, and Esc dismisses it (WCAG 1.4.13). `opened` hears which row's is open.
 */
export function openHints(scroll: HTMLElement, opened: (row: number | undefined) => void): ShownRemarks {
  let open: HTMLElement | undefined;
  let pinned = false;
  const set = (mark: HTMLElement | undefined) => {
    if (mark === open) return;
    if (open) turn(open, false);
    open = mark;
    pinned = false;
    if (mark) turn(mark, true);
    opened(mark && Number(mark.dataset.remarks));
  };
  const markOf = (target: EventTarget | null) =>
    target instanceof Element ? (target.closest<HTMLElement>('.cb-remarks') ?? undefined) : undefined;
  const point = (event: PointerEvent, mark: HTMLElement | undefined) => {
    const isHeld = pinned || (!mark && open?.contains(scroll.ownerDocument.activeElement));
    if (event.pointerType === 'mouse' && !isHeld) set(mark);
  };
  const handlers = {
    pointerover: (event: PointerEvent) => point(event, markOf(event.target)),
    pointerleave: (event: PointerEvent) => point(event, undefined),
    focusin: (event: FocusEvent) => set(markOf(event.target)),
    click: (event: MouseEvent) => {
      const mark = markOf(event.target);
      const isButton = event.target instanceof Element && event.target.closest('.cb-remark') !== null;
      if (mark && !isButton) return;
      if (mark && mark === open && pinned) return set(undefined);
      set(mark);
      pinned = mark !== undefined;
    },
  };
  for (const [kind, handle] of Object.entries(handlers)) scroll.addEventListener(kind, handle as EventListener);
  return {
    close: () => {
      const was = open;
      set(undefined);
      return was !== undefined;
    },
    leave: () => {
      set(undefined);
      for (const [kind, handle] of Object.entries(handlers)) scroll.removeEventListener(kind, handle as EventListener);
    },
  };
}

function turn(mark: HTMLElement, open: boolean): void {
  mark.querySelector('.cb-remark')?.setAttribute('aria-expanded', String(open));
  mark.querySelector<HTMLElement>('.cb-hint')?.toggleAttribute('hidden', !open);
}
