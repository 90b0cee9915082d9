/**
 * Resolves when what has just been put in is on screen and the browser has nothing more urgent to do; in a busy page after
 * so many milliseconds at the latest. In a tab nobody sees it waits until somebody does.
 */
export function whenPainted({ defaultView: view }: Document, patience = 1000): Promise<void> {
  return new Promise((done) => {
    view?.requestAnimationFrame(() => view.requestIdleCallback(() => done(), { timeout: patience }));
  });
}
