import type { Bead } from '../article.ts';
import { findNamesakes, nameIndex } from './match-names.ts';
import type { TextPair } from './read-texts.ts';

/** A byline or an address that stands elsewhere in the translation is certain enough to be paired across the others. */
const confidenceOfMoved = 0.9;

/** Joins paragraphs left alone on both sides that belong together though others stand between them: bylines, e-mail addresses. */
export function joinMoved(texts: TextPair, beads: readonly Bead[]): Bead[] {
  const alone = (lang: 'ko' | 'en') =>
    beads.filter((bead) => bead[lang].length === 1 && bead.ko.length + bead.en.length === 1);
  const partners = new Map<Bead, Bead>();
  const free = new Set(alone('en'));
  for (const ko of alone('ko')) {
    const en = [...free].find((other) => isSamePerson(texts, ko.ko[0] ?? -1, other.en[0] ?? -1));
    if (!en) continue;
    partners.set(ko, en);
    free.delete(en);
  }
  const taken = new Set(partners.values());
  return beads
    .filter((bead) => !taken.has(bead))
    .map((bead) => {
      const partner = partners.get(bead);
      return partner ? { ko: bead.ko, en: partner.en, confidence: confidenceOfMoved, moved: true as const } : bead;
    });
}

/** Whether both are bylines or addresses, and of the same person. */
function isSamePerson({ ko, en }: TextPair, i: number, j: number): boolean {
  const [left, right] = [ko.shapes[i], en.shapes[j]];
  const [korean, english] = [ko.units[i], en.units[j]];
  if (!left || !right || !korean || !english) return false;
  const address = /[\w.+-]+@[\w.-]+\w/.exec(korean.text)?.[0];
  if (address !== undefined && right.mail === 1) return english.text.includes(address);
  // The photographer of a caption may be the reporter; that makes the caption no byline.
  if (left.byline === 0 || right.byline === 0 || left.caption === 1) return false;
  const words = english.sentences.flatMap((sentence) => sentence.words);
  const index = nameIndex(
    words.map((word, id) => ({ id, word: word.replace(/[-.’']/g, ''), capital: /^\p{Lu}/u.test(word) })),
  );
  const names = korean.sentences
    .flatMap((sentence) => sentence.words)
    .filter((word) => !/^(?:기자|특파원|시인|필자|글|작성)$/.test(word));
  return names.some((name) => findNamesakes(name, index).some(({ likeness }) => likeness > 0.6));
}
