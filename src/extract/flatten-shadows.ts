/** How many shadow roots within each other are followed. */
const deepest = 20;

/**
 * Gives a copy of a tree the text of the open shadow roots in the live one, which copying leaves behind: each host's
 * copy gets what its shadow root shows, the host's own children in the place of the slots.
 */
export function flattenShadows(live: ParentNode, copy: ParentNode, depth = 0): void {
  const hosts = hostsIn(live);
  if (hosts.length === 0 || depth > deepest) return;
  const copies = copy.querySelectorAll(mayHost);
  for (const { at, root } of hosts) {
    const host = copies[at];
    if (host !== undefined) fill(host, root, depth);
  }
}

/** Elements other than custom ones that may have a shadow root, by the DOM standard. */
const plainHosts = new Set(
  'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN'.split(' '),
);

/** Whether an element of that tag, in upper case, has an open shadow root. */
export function isShadowHost(element: Element, tag: string): boolean {
  return (plainHosts.has(tag) || tag.includes('-')) && element.shadowRoot !== null;
}

interface Host {
  /** The host's place among the elements of its tree that may be one. */
  readonly at: number;
  readonly root: ShadowRoot;
}

/** Elements that may have a shadow root: the commonest of those that by the DOM standard have none are left out. */
const mayHost =
  ':not(a,b,br,button,dd,dt,em,figure,form,i,iframe,img,input,label,li,link,meta,noscript,ol,option,path,picture,script,source,strong,style,svg,table,tbody,td,time,tr,ul)';

/** The hosts of a tree, the last and innermost first. */
function hostsIn(tree: ParentNode): Host[] {
  const hosts: Host[] = [];
  const elements = tree.querySelectorAll(mayHost);
  for (let at = elements.length - 1; at >= 0; at -= 1) {
    const root = elements[at]?.shadowRoot;
    // A form answers with its own control of that name.
    if (root?.nodeType === tree.DOCUMENT_FRAGMENT_NODE) hosts.push({ at, root });
  }
  return hosts;
}

function fill(host: Element, root: ShadowRoot, depth: number): void {
  const inside = host.ownerDocument.createDocumentFragment();
  for (const child of root.childNodes) inside.append(host.ownerDocument.importNode(child, true));
  flattenShadows(root, inside, depth + 1);
  for (const slot of inside.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const given = [...host.childNodes].filter((node) => slotOf(node) === name);
    slot.replaceWith(...(given.length > 0 ? given : slot.childNodes));
  }
  host.replaceChildren(inside);
}

/** The name of the slot a host's child goes to; text and unnamed elements go to the one without a name. */
function slotOf(node: Node): string {
  return node.nodeType === node.ELEMENT_NODE ? ((node as Element).getAttribute('slot') ?? '') : '';
}
