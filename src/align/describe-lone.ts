import type { SideLinks } from './link-sentences.ts';
import type { TextPair } from './read-texts.ts';

/** How many features there are, for each language. */
export const loneCount = 22;

/** Adds the features of a paragraph without partner; `other`: its place in the other language. */
export function describeLone(
  texts: TextPair,
  lang: 'ko' | 'en',
  own: number,
  other: number,
  out: Float64Array,
  start: number,
): void {
  const side = texts[lang];
  const links = texts.links[lang];
  const foreign = texts[lang === 'ko' ? 'en' : 'ko'].units.length;
  const shape = side.shapes[own];
  if (!shape) return;
  const { weight, stray, near } = sumLinks(links, own, other, foreign);
  const length = (side.length[own] ?? 0) * (lang === 'ko' ? texts.ratio : 1);
  const tail = other === foreign ? 1 : 0;
  let at = start;
  const add = (value: number) => {
    out[at] = (out[at] ?? 0) + value;
    at += 1;
  };
  add(Math.log(1 + length) - 4);
  add(length < 60 ? 1 : 0);
  add(shape.caption);
  add(shape.note);
  add(shape.mail);
  add(shape.byline);
  add(shape.dateline);
  add(shape.subheading);
  add(shape.open);
  add(length < 110 ? shape.open : 0);
  add(side.echo[own] ?? 0);
  add(own === side.units.length - 1 ? 1 : 0);
  add(own === 0 ? 1 : 0);
  add(tail);
  add(texts.cut ? tail : 0);
  add(Math.min(4, weight / 5));
  add(Math.min(4, near / 3));
  add(Math.min(1, near / weight));
  add(Math.min(4, stray));
  add(shape.quotations > 0 ? 1 : 0);
  add(shape.continued);
  add(texts.balance);
}

/** What a paragraph's sentences could share, what of it is found nowhere, and what they share with the paragraphs near `other`. */
function sumLinks(links: SideLinks, own: number, other: number, foreign: number) {
  const sum = { weight: 0, stray: 0, near: 0 };
  for (let sentence = links.first[own] ?? 0; sentence < (links.first[own + 1] ?? 0); sentence += 1) {
    sum.weight += links.weight[sentence] ?? 0;
    sum.stray += links.stray[sentence] ?? 0;
    let best = 0;
    for (let at = Math.max(0, other - 2); at < Math.min(foreign, other + 2); at += 1)
      best = Math.max(best, links.sum[sentence * foreign + at] ?? 0);
    sum.near += best;
  }
  return sum;
}
