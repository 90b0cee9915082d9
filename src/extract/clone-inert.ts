import { flattenShadows } from './flatten-shadows.ts';

/**
 * A copy of an element in a document of its own, where nothing loads, runs or is upgraded, and whose form controls
 * have lost the names and ids that would shadow properties of their form.
 */
export function cloneInert<E extends Element>(element: E, page: Document): E {
  const copy = inertDocument(page).importNode(element, true);
  freeForms(copy);
  return copy;
}

/** Makes such copies of elements of one page, all in one document, with or without what is in them. */
export function prepareInert(page: Document): (element: Element, deep: boolean) => Element {
  const inert = inertDocument(page);
  return (element, deep) => {
    const copy = inert.importNode(element, deep);
    freeForms(copy);
    return copy;
  };
}

/**
 * A copy of a page by the same means: its title and its body, with what its open shadow roots show. What else is in its
 * head costs time and holds no text.
 */
export function clonePage(page: Document): Document {
  const inert = inertDocument(page);
  inert.title = page.title;
  inert.body.replaceWith(inert.importNode(page.body, true));
  flattenShadows(page.body, inert.body);
  freeForms(inert.body);
  return inert;
}

function inertDocument(page: Document): Document {
  return page.implementation.createHTMLDocument('');
}

const namedControls = ':is(button,fieldset,img,input,object,output,select,textarea):is([name],[id])';

function freeForms(root: Element): void {
  for (const control of root.querySelectorAll(namedControls)) {
    control.removeAttribute('name');
    control.removeAttribute('id');
  }
}
