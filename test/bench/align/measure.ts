import type { Bead } from '../../../src/article.ts';
import { beadKey, type GoldDocument } from './read-set.ts';

/** Counts over documents, from which the measures are drawn. */
interface Tally {
  right: number;
  found: number;
  gold: number;
  linksRight: number;
  linksFound: number;
  linksGold: number;
  rowsRight: number;
  rows: number;
  wholeDocuments: number;
  documents: number;
  sure: number;
  sureRight: number;
}

/** The measures of one method on one set, in per cent. */
export interface Measures {
  readonly strictP: number;
  readonly strictR: number;
  readonly strictF: number;
  readonly linkF: number;
  readonly row: number;
  readonly wrong: number;
  readonly doc: number;
}

/** A tally of nothing. */
export function newTally(): Tally {
  return {
    right: 0,
    found: 0,
    gold: 0,
    linksRight: 0,
    linksFound: 0,
    linksGold: 0,
    rowsRight: 0,
    rows: 0,
    wholeDocuments: 0,
    documents: 0,
    sure: 0,
    sureRight: 0,
  };
}

/** Adds a document: beads and links count where both sides are there, rows where anything is. */
export function tally(sums: Tally, document: GoldDocument, beads: readonly Bead[]): void {
  const gold = new Set(document.gold.map(([ko, en]) => beadKey(ko, en)));
  const pairs = document.gold.filter(([ko, en]) => ko.length > 0 && en.length > 0);
  const found = beads.filter(({ ko, en }) => ko.length > 0 && en.length > 0);
  const right = found.filter(({ ko, en }) => gold.has(beadKey(ko, en)));
  const goldLinks = new Set(pairs.flatMap(([ko, en]) => ko.flatMap((k) => en.map((e) => `${k}-${e}`))));
  const links = found.flatMap(({ ko, en }) => ko.flatMap((k) => en.map((e) => `${k}-${e}`)));
  sums.right += right.length;
  sums.found += found.length;
  sums.gold += pairs.length;
  sums.linksRight += links.filter((link) => goldLinks.has(link)).length;
  sums.linksFound += links.length;
  sums.linksGold += goldLinks.size;
  for (const { ko, en } of beads) if (gold.has(beadKey(ko, en))) sums.rowsRight += ko.length + en.length;
  sums.rows += document.ko.length + document.en.length;
  sums.wholeDocuments += right.length === found.length && right.length === pairs.length ? 1 : 0;
  sums.documents += 1;
  const sure = found.filter(({ confidence }) => confidence >= 0.9);
  sums.sure += sure.length;
  sums.sureRight += sure.filter(({ ko, en }) => gold.has(beadKey(ko, en))).length;
}

/** Draws the measures. */
export function measure(sums: Tally): Measures {
  return {
    strictP: percent(sums.right, sums.found),
    strictR: percent(sums.right, sums.gold),
    strictF: percent(2 * sums.right, sums.found + sums.gold),
    linkF: percent(2 * sums.linksRight, sums.linksFound + sums.linksGold),
    row: percent(sums.rowsRight, sums.rows),
    wrong: percent(sums.linksFound - sums.linksRight, sums.linksFound),
    doc: percent(sums.wholeDocuments, sums.documents),
  };
}

/** A share in per cent, 100 of nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}
