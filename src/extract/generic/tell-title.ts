import { bareText } from '../collapse-text.ts';

/** Shortest title, without blanks and signs, that says that a heading is the page's; a longer one may also be part of it. */
const shortestTitle = 8;
const shortestPart = 12;

/** From which share of its words on that stand in the title, and from how many on, a heading is the page's. */
const commonWords = 0.6;
const fewestWords = 4;

/** Tells of headings whether they say what a page's title says: all of it, a part of it or most of its words. */
export function tellTitle(title: string): (text: string) => boolean {
  const bare = bareText(title);
  let words: Set<string> | undefined;
  return (text) => {
    const own = bareText(text);
    const shorter = Math.min(own.length, bare.length);
    if (shorter < shortestTitle) return false;
    if (own === bare || (shorter >= shortestPart && (own.includes(bare) || bare.includes(own)))) return true;
    words ??= new Set(wordsOf(title));
    const all = wordsOf(text);
    const common = all.filter((word) => words?.has(word)).length;
    return all.length >= fewestWords && common >= commonWords * all.length;
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[\s"'“”‘’.,:;!?()[\]…·]+/);
}
