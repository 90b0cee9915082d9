/** How far up from the title its date may stand, in elements. */
const reach = 4;

/** Where the dates of other articles stand, and those of the page itself. */
const elsewhere = 'aside, nav, footer, li, a';

/** What the `time` elements nearest a page's first h1 give for machines, in page order; empty where none is near. */
export function timesByTitle(page: Document): string[] {
  const times = [...page.querySelectorAll('time[datetime]')].filter((time) => time.closest(elsewhere) === null);
  let box: Element | null = times.length > 0 ? page.querySelector('h1') : null;
  for (let up = 0; up < reach && box !== null; up += 1) {
    box = parentOf(box);
    const near = times.filter((time) => box !== null && isIn(time, box));
    if (near.length > 0) return near.map((time) => time.getAttribute('datetime') ?? '');
  }
  return [];
}

/** Asked of the browser itself: a live form answers with its control of that name. */
function parentOf(element: Element): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', element) as Element | null;
}

function isIn(time: Element, box: Element): boolean {
  return (time.compareDocumentPosition(box) & time.DOCUMENT_POSITION_CONTAINS) !== 0;
}
