/** What is copied: the plain form, and the rich one where there is one. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Puts both forms on the clipboard in one write; call it inside a click. False where the browser refuses. */
export async function writeClipboard(page: Document, copied: Copied): Promise<boolean> {
  const view = page.defaultView;
  // Pages over http have no Clipboard API, and a permissions policy may withhold it: the copy event always works.
  if (view?.isSecureContext && typeof view.navigator.clipboard?.write === 'function') {
    try {
      await view.navigator.clipboard.write([new ClipboardItem(blobs(copied))]);
      return true;
    } catch {
      return writeByEvent(page, copied);
    }
  }
  return writeByEvent(page, copied);
}

function blobs({ text, html }: Copied): Record<string, Blob> {
  return {
    'text/plain': new Blob([text], { type: 'text/plain' }),
    ...(html === undefined ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
  };
}

/** Answers the copy event itself, before the page's own handlers can. */
function writeByEvent(page: Document, { text, html }: Copied): boolean {
  let answered = false;
  const answer = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    answered = true;
  };
  page.defaultView?.addEventListener('copy', answer, true);
  try {
    return page.execCommand('copy') && answered;
  } finally {
    page.defaultView?.removeEventListener('copy', answer, true);
  }
}
