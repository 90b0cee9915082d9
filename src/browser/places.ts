import { browser } from './native-api.ts';
import { storedItem } from './stored-item.ts';

/** The pair last read, by a fingerprint of the article's address: the list tells nobody what was read. */
type Places = readonly (readonly [fingerprint: string, row: number])[];

/** How many articles' places are kept. */
const most = 300;

const stored = storedItem('places', parsePlaces);

/** Gives the pair last read in the article at this address. */
export async function recallPlace(url: string): Promise<number | undefined> {
  const fingerprint = fingerprintOf(url);
  return (await stored.read()).find(([known]) => known === fingerprint)?.[1];
}

/** Remembers the pair last read, newest first; private windows leave nothing behind. */
export async function keepPlace(url: string, row: number): Promise<void> {
  if (browser.extension?.inIncognitoContext) return;
  const fingerprint = fingerprintOf(url);
  const others = (await stored.read()).filter(([known]) => known !== fingerprint);
  await stored.write([[fingerprint, row], ...others].slice(0, most) as Places);
}

/** Forgets every place. */
export async function forgetPlaces(): Promise<void> {
  await stored.write([]);
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
