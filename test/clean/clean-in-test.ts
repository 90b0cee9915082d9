import { type Cleaning, cleanPage } from '../../src/clean/clean-page.ts';
import type { CleaningPlan } from '../../src/clean/cleaning-plan.ts';
import { breakNewsLike } from './break-news-like.ts';

/** Name of the mark in tests. */
const MARK = 'data-mark';

let running: Cleaning | undefined;

/** Begins to clean the document at hand; the cleaning before it ends. */
export function keepClean(plan: CleaningPlan, onChange: () => void = () => undefined): Cleaning {
  running?.abandon();
  setAddress('http://www.breaknews.com/123');
  running = cleanPage(document, plan, { attribute: MARK, onChange, isWanted: () => true });
  running.switchOn();
  return running;
}

/** The markup of what is hidden of a page that stands there complete. */
export function hiddenOf(html: string, plan: CleaningPlan = breakNewsLike): string[] {
  running?.abandon();
  document.body.innerHTML = html;
  return keepClean(plan)
    .list()
    .map((item) => item.html);
}

function setAddress(url: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
}
