/**
 * Names the attribute that marks what is hidden: another name on every page load, so that no page's stylesheet or
 * script can count on one, and yet the same for two scripts in one page (`origin` is the load's time in milliseconds),
 * so that after an update the new script finds what the old one marked.
 */
export function nameMark(origin: number): string {
  let state = Math.floor(origin * 8) >>> 0;
  let name = '';
  for (let at = 0; at < 10; at++) {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    name += String.fromCharCode(97 + ((state >>> 8) % 26));
  }
  return `data-${name}`;
}
