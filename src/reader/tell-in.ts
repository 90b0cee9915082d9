/** How long a message stays, in milliseconds: as long as it takes to see it, and to read it twice, aloud. */
function stays(words: string): number {
  return 4000 + 100 * words.length;
}

/** Gives the way to say something short in a status line, where screen readers hear it; it goes again by itself. */
export function tellIn(status: HTMLElement): (words: string) => void {
  const view = status.ownerDocument.defaultView;
  let waiting: number | undefined;
  return (words) => {
    status.textContent = words;
    view?.clearTimeout(waiting);
    waiting = view?.setTimeout(() => {
      status.textContent = '';
    }, stays(words));
  };
}
