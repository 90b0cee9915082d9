/** How many characters of an element's text are no white space. */
export function countCharacters(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}

/** How many of those stand in links; what is in a link within a link, as broken markup has it, counts twice. */
export function countLinkedCharacters(element: Element): number {
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + countCharacters(link), 0);
}
