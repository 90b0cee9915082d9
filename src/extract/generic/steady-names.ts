/** A frame's names without those with numbers, which set one element apart from the next. */
export function steadyNames(names: string): string[] {
  return names.split(/\s+/).filter((name) => name !== '' && !/\d/.test(name));
}
