import { readFileSync } from 'node:fs';

/** A document of an alignment set: paragraphs and the beads a person made, as [Korean, English] indices. */
export interface GoldDocument {
  readonly id: string;
  readonly src: string;
  readonly ko: readonly string[];
  readonly en: readonly string[];
  readonly gold: readonly (readonly [readonly number[], readonly number[]])[];
}

/** Reads a set of documents. */
export function readSet(file: string): GoldDocument[] {
  return JSON.parse(readFileSync(file, 'utf8')) as GoldDocument[];
}

/** The key two equal beads share. */
export function beadKey(ko: readonly number[], en: readonly number[]): string {
  return `${ko.join(',')}|${en.join(',')}`;
}
