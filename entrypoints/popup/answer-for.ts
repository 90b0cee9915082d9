import type { Reading } from '../../src/article.ts';
import type { ActiveTab } from '../../src/browser/active-tab.ts';
import type { Barrier } from '../../src/browser/find-barrier.ts';
import { readTab } from '../../src/browser/read-tab.ts';
import { type LoadAligner, pairArticle } from '../../src/pipeline.ts';
import { withinTime } from './within-time.ts';

/** What is to be shown: an article in pairs, or why there is none. */
export type Answer = Reading | { readonly state: 'barred'; readonly barrier: Barrier };

/**
 * Reads and pairs what stands in a tab, `undefined` being no tab at all; `known` is what the short script answers, if it
 * has been asked. Never rejects: nobody waits for ever because something of ours is broken.
 */
export async function answerFor(
  tab: ActiveTab | undefined,
  loadAligner: LoadAligner,
  known?: Promise<unknown>,
): Promise<Answer> {
  if (tab === undefined) return { state: 'barred', barrier: 'no-access' };
  try {
    const extraction = await withinTime(readTab(tab, known), { state: 'barred', barrier: 'slow' } as const);
    performance.mark('clean-break-read');
    return extraction.state === 'article' ? await pairArticle(extraction.article, loadAligner) : extraction;
  } catch (failure) {
    console.error(failure);
    return { state: 'barred', barrier: 'failed' };
  }
}
