import { mark } from './cleaning-style.ts';

/** Lets the reader point at an element; the answer ends that without a choice. */
export function pickElement(
  page: Document,
  attribute: string,
  choose: (element: Element | undefined) => void,
): () => void {
  let pointed: Element | undefined;
  const before = new Map<Element, string | null>();
  const point = (element: Element | undefined) => {
    if (element === pointed) return;
    if (pointed !== undefined) unmark(pointed);
    pointed = element;
    if (element === undefined) return;
    before.set(element, element.getAttribute(attribute));
    element.setAttribute(attribute, mark.pointed);
  };
  const unmark = (element: Element) => {
    const value = before.get(element) ?? null;
    if (value === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, value);
  };
  const stop = () => {
    point(undefined);
    for (const [type, listener] of Object.entries(listeners)) page.removeEventListener(type, listener, true);
  };
  const end = (element: Element | undefined) => {
    stop();
    choose(element);
  };
  const listeners: Record<string, (event: Event) => void> = {
    pointerover: (event) => event.isTrusted && point(elementOf(event)),
    focusin: (event) => event.isTrusted && point(elementOf(event)),
    pointerdown: swallow,
    mousedown: swallow,
    pointerup: swallow,
    mouseup: swallow,
    click: (event) => {
      swallow(event);
      if (event.isTrusted) end(elementOf(event));
    },
    keydown: (event) => {
      if (!event.isTrusted) return;
      swallow(event);
      const { code } = event as KeyboardEvent;
      if (code === 'Escape') end(undefined);
      else if (code === 'Enter') end(pointed);
      else if (code === 'ArrowUp') point(pointed?.parentElement ?? pointed);
      else if (code === 'ArrowDown') point(pointed?.firstElementChild ?? pointed);
      else if (code === 'ArrowRight') point(pointed?.nextElementSibling ?? pointed);
      else if (code === 'ArrowLeft') point(pointed?.previousElementSibling ?? pointed);
    },
  };
  for (const [type, listener] of Object.entries(listeners)) page.addEventListener(type, listener, true);
  return stop;
}

/** Keeps the page from acting on what the reader does while pointing. */
function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function elementOf({ target }: Event): Element | undefined {
  return target !== null && 'localName' in target && (target as Element).localName !== 'html'
    ? (target as Element)
    : undefined;
}
