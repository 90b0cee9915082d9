import type { CDPSession, Page } from 'puppeteer-core';

/** A world of its own in a page, as a content script has. */
export interface OwnWorld {
  /** Runs an expression there. */
  run(expression: string): Promise<unknown>;
  /** Runs one from a timer, so that the meters count it as a script's own work, and waits for its end. */
  runTimed(expression: string): Promise<unknown>;
}

/** Makes a fresh world in the page's top frame, with the bundle loaded; the page is laid out, unless it is still to come. */
export async function openWorld(page: Page, session: CDPSession, bundle: string, isThere = true): Promise<OwnWorld> {
  await session.send('Page.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as unknown;
  };
  await run(`${bundle};0`);
  if (isThere) await page.evaluate(() => document.body.offsetHeight);
  return { run, runTimed: (expression) => run(`new Promise((done) => setTimeout(() => done(${expression})))`) };
}
