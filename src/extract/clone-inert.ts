/**
 * A copy of an element in a document of its own, where nothing loads, runs or is upgraded, and whose form controls
 * have lost the names and ids that would shadow properties of their form (Readability hangs on `name=parentNode`).
 */
export function cloneInert<E extends Element>(element: E, page: Document): E {
  const copy = inertDocument(page).importNode(element, true);
  freeForms(copy);
  return copy;
}

/** A copy of the whole page by the same means, at the address it was loaded from. */
export function clonePage(page: Document): Document {
  const inert = inertDocument(page);
  const root = inert.importNode(page.documentElement, true);
  inert.documentElement.remove();
  inert.append(root);
  freeForms(root);
  return inert;
}

function inertDocument(page: Document): Document {
  return page.implementation.createHTMLDocument('');
}

function freeForms(root: Element): void {
  for (const control of root.querySelectorAll('button,fieldset,img,input,object,output,select,textarea')) {
    control.removeAttribute('name');
    control.removeAttribute('id');
  }
}
