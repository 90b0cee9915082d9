import type { Plan } from './cleaning-plan.ts';
import * as dom from './dom.ts';
import { isAdLabel } from './labels.ts';
import { readerPlace } from './reader-place.ts';
import type { Scene } from './scene.ts';

/** How many nodes are looked at before a slot counts as too big to be one. */
const BUDGET = 2000;

/** Text in these is no text of the page. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'iframe']);

/**
 * The gate for what the stylesheet hides: false for a known slot that holds the article, a heading, the reader's focus,
 * or words that are no label and no link that leads to another house (as the headlines of paid links do).
 */
export function mayHideSlot(slot: Element, scene: Scene): boolean {
  const { plan } = scene;
  if (dom.matches(slot, plan.anyProtected) || dom.closest(slot, plan.anyExempt) !== null) return false;
  // Most slots are empty when they are met.
  if (dom.first(slot) === null) return true;
  if (dom.one(slot, plan.anyProtected) !== null || dom.one(slot, 'textarea') !== null) return false;
  const { focus } = readerPlace(scene);
  if (focus !== undefined && dom.name(focus) !== 'iframe' && dom.holds(slot, focus)) return false;
  return holdsOnlyPaid(slot, plan);
}

function holdsOnlyPaid(slot: Element, plan: Plan): boolean {
  const stack: Node[] = [slot];
  for (let seen = 0; stack.length > 0; seen++) {
    const node = stack.pop();
    if (seen > BUDGET || node === undefined) return false;
    const type = dom.type(node);
    if (type === 3 && !isAdLabel((node as Text).data) && (node as Text).data.trim() !== '') return false;
    if (type !== 1 || SILENT.has(dom.name(node as Element)) || leadsAway(node as Element, plan)) continue;
    for (let child = dom.first(node); child !== null; child = dom.next(child)) stack.push(child);
  }
  return true;
}

function leadsAway(element: Element, plan: Plan): boolean {
  const href = dom.name(element) === 'a' ? (element.getAttribute('href') ?? '') : '';
  if (href === '' || !URL.canParse(href, element.baseURI)) return false;
  const { hostname, protocol } = new URL(href, element.baseURI);
  if (!/^https?:$/.test(protocol)) return false;
  const here = new URL(element.ownerDocument.URL).hostname;
  return hostname !== here && !plan.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
