import type { Paint } from './highlight.ts';
import type { Frame } from './open-article.ts';
import type { ArticleReading } from './reading-language.ts';
import type { ShownRemarks } from './show-remarks.ts';
import type { ViewPorts } from './view-ports.ts';
import { whenPainted } from './when-painted.ts';

/** Remarks on an article: doubtful pairs, and what is worth checking where that is wanted. */
export interface Remarks extends ShownRemarks {
  /** Puts them beside the rows that are on screen now. */
  refresh(): void;
}

/** Readies the remarks; nothing of them is loaded or worked out before the article has been painted and the browser is idle. */
export function openRemarks(frame: Frame, reading: ArticleReading, paint: Paint, ports: ViewPorts): Remarks {
  let shown: ShownRemarks | undefined;
  let turn = 0;
  const leave = () => {
    turn++;
    shown?.leave();
    shown = undefined;
  };
  const refresh = async () => {
    leave();
    const own = turn;
    await whenPainted(frame.scroll.ownerDocument);
    if (own !== turn) return;
    const [{ showRemarks }, { rowRemarks }, check] = await Promise.all([
      import('./show-remarks.ts'),
      import('./row-remarks.ts'),
      frame.settings().checks ? ports.loadChecks() : undefined,
    ]);
    if (own !== turn) return;
    const remarks = rowRemarks(reading.rows, check?.(reading.rows) ?? [], ports.say);
    shown = showRemarks(frame.scroll, remarks, paint, ports.say);
  };
  return { refresh: () => void refresh(), leave, close: () => shown?.close() ?? false };
}
