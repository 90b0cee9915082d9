/** True for the tag of a heading of any level. */
export function isHeading(tag = ''): boolean {
  return /^h[1-6]$/.test(tag);
}
