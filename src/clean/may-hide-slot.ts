import type { Plan } from './cleaning-plan.ts';
import { kin } from './kin.ts';
import { isAdLabel } from './labels.ts';

/** How many nodes are looked at before a slot counts as too big to be one. */
const BUDGET = 2000;

/** Text in these is no text of the page. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'iframe']);

/**
 * The gate for what the stylesheet hides: false for a known slot that holds the article, a heading, the reader's focus,
 * or words that are no label and no link that leads to another house (as the headlines of paid links do).
 */
export function mayHideSlot(slot: Element, plan: Plan): boolean {
  if (slot.matches(plan.anyProtected) || slot.querySelector(plan.anyProtected) !== null) return false;
  if (slot.closest(plan.anyExempt) !== null || slot.querySelector('textarea,[contenteditable]') !== null) return false;
  const active = slot.ownerDocument.activeElement;
  if (active !== null && active.localName !== 'iframe' && active.localName !== 'body' && slot.contains(active))
    return false;
  const stack: Node[] = [slot];
  for (let seen = 0; stack.length > 0; seen++) {
    const node = stack.pop();
    if (seen > BUDGET || node === undefined) return false;
    if (node.nodeType === 3 && (node as Text).data.trim() !== '' && !isAdLabel((node as Text).data)) return false;
    if (node.nodeType !== 1 || SILENT.has((node as Element).localName) || leadsAway(node as Element, plan)) continue;
    for (let child = kin.first(node); child !== null; child = kin.next(child)) stack.push(child);
  }
  return true;
}

function leadsAway(element: Element, plan: Plan): boolean {
  const href = element.localName === 'a' ? (element.getAttribute('href') ?? '') : '';
  if (href === '' || !URL.canParse(href, element.baseURI)) return false;
  const { hostname, protocol } = new URL(href, element.baseURI);
  if (!/^https?:$/.test(protocol)) return false;
  const here = new URL(element.ownerDocument.URL).hostname;
  return hostname !== here && !plan.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
