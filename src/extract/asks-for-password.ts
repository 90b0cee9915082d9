/**
 * Whether a page asks its reader to log in. Forms in which one writes a text, as a comment, ask for a password as well: to
 * take it back with (Korean papers).
 */
export function asksForPassword(page: Document): boolean {
  const inputs = [...page.querySelectorAll('input[type="password"]')];
  return inputs.some((input) => input.closest('form')?.querySelector('textarea') == null);
}
