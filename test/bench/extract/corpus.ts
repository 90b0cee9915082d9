import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Truth } from './score.ts';

/** A folder with `truth.json` and `pages/`. */
export interface Corpus {
  readonly name: string;
  readonly folder: string;
  readonly truths: readonly Truth[];
}

/** Opens a corpus; its name is its folder's. */
export function openCorpus(folder: string): Corpus {
  const truths = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth[];
  return { name: basename(folder), folder, truths };
}

/** A saved page's markup, decoded by its byte order mark, else as UTF-8 if it is valid, else by what its `meta` says. */
export function readPage(corpus: Corpus, truth: Truth): string {
  const raw = readFileSync(join(corpus.folder, truth.file));
  const bytes = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decoderFor(bytes).decode(bytes);
  }
}

/** The address a page is shown at: its own, or a made-up one where the truth names none that can be. */
export function addressOf({ id, url }: Truth): string {
  return url?.match(/^https?:/) && URL.canParse(url) ? url : `https://page.example/${encodeURIComponent(id)}`;
}

/** The half a page belongs to, by a fixed hash (FNV-1a) of its id: `dev` is looked at, `check` is only measured. */
export function halfOf(id: string): 'dev' | 'check' {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash >>> 7) % 2 === 0 ? 'dev' : 'check';
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
