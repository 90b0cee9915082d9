import { askToKeep } from './ask-to-keep.ts';
import { changeStored } from './change-stored.ts';
import { browser } from './native-api.ts';
import { storedItem } from './stored-item.ts';

/** The pair last read, by a fingerprint of the article's address: the list tells nobody what was read. */
type Places = readonly (readonly [fingerprint: string, row: number])[];

/** How many articles' places are kept. */
const most = 300;

const key = 'places';
const stored = storedItem(key, parsePlaces);

/** Gives the pair last read in the article at this address. */
export async function recallPlace(url: string): Promise<number | undefined> {
  const fingerprint = fingerprintOf(url);
  return (await stored.read()).find(([known]) => known === fingerprint)?.[1];
}

/** Has the background remember the pair last read; private windows leave nothing behind. */
export async function keepPlace(url: string, row: number): Promise<void> {
  if (browser.extension?.inIncognitoContext) return;
  await askToKeep({ kind: 'place-read', fingerprint: fingerprintOf(url), row });
}

/** Puts a place first on the list, where the oldest falls off the end; false where the browser would not keep it. */
export function changePlaces(fingerprint: string, row: number): Promise<Places | false> {
  return changeStored(key, parsePlaces, (places) =>
    [[fingerprint, row] as const, ...places.filter(([known]) => known !== fingerprint)].slice(0, most),
  );
}

/** Forgets every place; false where the browser would not. */
export async function forgetPlaces(): Promise<boolean> {
  return (await changeStored(key, parsePlaces, () => [])) !== false;
}

/** Reads the list out of storage; entries of no shape are left out. */
function parsePlaces(value: unknown): Places {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (entry): entry is readonly [string, number] =>
      Array.isArray(entry) && typeof entry[0] === 'string' && Number.isSafeInteger(entry[1]) && entry[1] >= 0,
  );
}

/** FNV-1a over 53 bits of two runs, in base 36; `crypto.subtle` is missing on http pages. */
function fingerprintOf(url: string): string {
  const address = url.replace(/#.*$/, '');
  return [0x811c9dc5, 0x1b873593].map((seed) => fnv(address, seed).toString(36)).join('');
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
