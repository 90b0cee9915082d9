import { mark } from './cleaning-style.ts';
import * as dom from './dom.ts';

/** What is asked and told while the reader points. */
export interface Pointing {
  /** Said at the foot of the page as long as the reader points; where what was chosen may not be hidden; and on the way out. */
  readonly words: { readonly how: string; readonly refused: string; readonly cancel: string };
  mayChoose(element: Element): boolean;
  /** Takes what was chosen; false where there is no way to name it. */
  choose(element: Element): boolean;
}

type Move = 'nextSibling' | 'previousSibling' | 'parentNode' | 'firstChild';

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: 'nextSibling',
  ArrowDown: 'firstChild',
  ArrowLeft: 'previousSibling',
  ArrowUp: 'parentNode',
};

/** Lets the reader point at an element, by mouse, finger or keys; the answer ends that without a choice. */
export function pickElement(page: Document, attribute: string, pointing: Pointing): () => void {
  const pointer = openPointer(page, attribute, pointing.mayChoose);
  const wayOut = showWayOut(page, attribute, pointing.words.cancel);
  const stop = () => {
    wayOut.remove();
    pointer.point(undefined);
    page.documentElement.removeAttribute(attribute);
    for (const [type, listener] of Object.entries(listeners)) page.removeEventListener(type, listener, true);
  };
  const say = (words: string) => page.documentElement.setAttribute(attribute, words);
  const choose = (element: Element | undefined) => {
    if (element === undefined) return;
    pointer.point(undefined);
    if (pointing.mayChoose(element) && pointing.choose(element)) stop();
    else {
      pointer.point(element);
      say(pointing.words.refused);
    }
  };
  const press = (event: KeyboardEvent) => {
    const move = event.key === 'Tab' ? (event.shiftKey ? 'previousSibling' : 'nextSibling') : moves[event.key];
    if (move !== undefined) pointer.move(move);
    else if (event.key === 'Escape') stop();
    else if (event.key === 'Enter' || event.key === ' ') choose(pointer.pointed);
    return move !== undefined || /^(?:Escape|Enter| )$/.test(event.key);
  };
  const listeners: Record<string, (event: Event) => void> = {
    ...Object.fromEntries(['pointerdown', 'mousedown', 'pointerup', 'mouseup'].map((type) => [type, swallow])),
    pointerover: (event) => event.isTrusted && pointer.point(event.target === wayOut ? undefined : elementOf(event)),
    click: (event) => {
      swallow(event);
      if (!event.isTrusted) return;
      if (event.target === wayOut) stop();
      else choose(elementOf(event));
    },
    keydown: (event) => {
      if (event.isTrusted && press(event as KeyboardEvent)) swallow(event);
    },
  };
  say(pointing.words.how);
  for (const [type, listener] of Object.entries(listeners)) page.addEventListener(type, listener, true);
  return stop;
}

/** As the words at the foot of the page look. Written on the button itself, so that no page brings it along that is only cleaned. */
const WAY_OUT = [
  'all:initial;position:fixed;z-index:2147483647;inset:12px 12px auto auto',
  'display:block;box-sizing:border-box;min-width:64px;min-height:44px;padding:10px 16px;cursor:pointer',
  'font:500 15px/1.5 system-ui,sans-serif;color:#fff;background:#1f2328;border:1px solid #fff;border-radius:8px',
  'text-align:center;white-space:nowrap',
];

/** Shows at the edge of the page what ends the pointing, for a phone has no Esc; beside the body, where no key points at it. */
function showWayOut(page: Document, attribute: string, words: string): HTMLElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.style.cssText = `${WAY_OUT.join(';').replaceAll(';', '!important;')}!important`;
  button.setAttribute(attribute, mark.kept);
  page.documentElement.append(button);
  return button;
}

/** Marks what is pointed at, and what was marked otherwise before gets its own mark back. */
function openPointer(page: Document, attribute: string, mayChoose: (element: Element) => boolean) {
  const before = new Map<Element, string | null>();
  let pointed: Element | undefined;
  const walker = page.createTreeWalker(page.body ?? page.documentElement, 1, (node) => {
    const element = node as Element;
    // Accepted by number: the names of these verdicts are the page's to change.
    if (!isThere(element)) return 2;
    return mayChoose(element) ? 1 : 3;
  });
  const point = (element: Element | undefined) => {
    if (element === pointed) return;
    if (pointed !== undefined) restore(pointed, attribute, before.get(pointed) ?? null);
    pointed = element;
    if (element === undefined) return;
    before.set(element, dom.attribute(element, attribute));
    dom.setAttribute(element, attribute, mayChoose(element) ? mark.pointed : mark.barred);
  };
  return {
    get pointed() {
      return pointed;
    },
    point,
    move: (move: Move) => {
      walker.currentNode = pointed ?? walker.root;
      const to = pointed === undefined ? walker.firstChild() : (walker[move]() ?? beyond(walker, move));
      if (to === null) return;
      point(to as Element);
      dom.scrollIntoView(to as Element, { block: 'nearest' });
    },
  };
}

/** Where a row of elements ends: the one beside their box, and after the last of the page the first. */
function beyond(walker: TreeWalker, move: Move): Node | null {
  if (move !== 'nextSibling' && move !== 'previousSibling') return null;
  while (walker.parentNode() !== null) {
    const beside = walker[move]();
    if (beside !== null) return beside;
  }
  walker.currentNode = walker.root;
  return move === 'nextSibling' ? walker.firstChild() : walker.lastChild();
}

function isThere(element: Element): boolean {
  const { width, height } = dom.place(element);
  return width * height > 0;
}

function restore(element: Element, attribute: string, value: string | null): void {
  if (value === null) dom.removeAttribute(element, attribute);
  else dom.setAttribute(element, attribute, value);
}

/** Keeps the page from acting on what the reader does while pointing. */
function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function elementOf({ target }: Event): Element | undefined {
  return target !== null && 'localName' in target && !/^(?:html|body)$/.test(dom.name(target as Element))
    ? (target as Element)
    : undefined;
}
