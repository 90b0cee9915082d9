import { hasCommonLettersOnly } from './common-letters.ts';

/** Text with every run of white space (NBSP included) made one space, invisible joints dropped, trimmed. */
export function collapseText(text: string): string {
  return joinRuns(text).trim();
}

function joinRuns(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/\s{2,}|[^\S ]/g, ' ');
}

/** Where places of a text lie in it once it is collapsed, in UTF-16 units; they come in ascending order. */
export function placesCollapsed(text: string, places: readonly number[]): number[] {
  let [from, length] = [0, 0];
  let isSpaced = true;
  return places.map((place) => {
    const joined = joinRuns(text.slice(from, place));
    const part = isSpaced ? joined.trimStart() : joined;
    from = place;
    length += part.length;
    if (part !== '') isSpaced = part.endsWith(' ');
    return length;
  });
}

const commonSigns = /[^a-zA-Z0-9ªµº²³¹¼-¾À-ÖØ-öø-ÿ가-힣]+/g;

const allSigns = String.raw`[^\p{L}\p{N}]+`;

/** Letters and digits of a text alone, lower case: what is compared to tell whether two lines say the same. */
export function bareText(text: string): string {
  const signs = hasCommonLettersOnly(text) ? commonSigns : new RegExp(allSigns, 'gu');
  return text.replace(signs, '').toLowerCase();
}
