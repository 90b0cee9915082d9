import { englishPhonemes, koreanPhonemes, type Phonemes } from './phonemes.ts';
import { remember } from './remember.ts';
import { soundDistance } from './sound-distance.ts';
import { stripParticles } from './strip-particles.ts';

/** An English word that may be a Korean one in another script. */
interface Namesake {
  /** The English word's number, as given to `nameIndex`. */
  readonly id: number;
  /** How alike they sound, up to 1. */
  readonly likeness: number;
}

/** A word's sounds, with what can be told apart at a glance. */
interface Sounds {
  readonly sounds: Phonemes;
  readonly mask: number;
  readonly consonants: number;
}

interface Candidate extends Sounds {
  readonly id: number;
  readonly capital: boolean;
}

/** English words sorted by their first sound and the consonants they have. */
type NameIndex = ReadonlyMap<number, readonly Candidate[]>;

/** Sorts a document's English words for `findNamesakes`; `capital`: written with one. */
export function nameIndex(words: readonly { id: number; word: string; capital: boolean }[]): NameIndex {
  const index = new Map<number, Candidate[]>();
  for (const { id, word, capital } of words) {
    if (word.length < (capital ? 3 : 5)) continue;
    const heard = hearEnglish(word);
    const candidate = { ...heard, id, capital };
    if (candidate.consonants < (capital ? 1 : 3)) continue;
    for (const first of firstSounds(heard.sounds)) {
      const key = keyOf(first, heard.mask);
      const bucket = index.get(key);
      if (bucket) bucket.push(candidate);
      else index.set(key, [candidate]);
    }
  }
  return index;
}

/** Number of ones in each seven-bit number. */
const bitsOf = Uint8Array.from({ length: 128 }, (_, mask) => mask.toString(2).replace(/0/g, '').length);
/** Differences between two sets of seven consonants: none or one, and up to two. */
const twoFlips = [...bitsOf.keys()].filter((flip) => (bitsOf[flip] ?? 9) <= 2);
const oneFlip = twoFlips.filter((flip) => (bitsOf[flip] ?? 9) <= 1);

/** The English words that a Korean word spells out: names in romanisation, loanwords (홀로그램 hologram). */
export function findNamesakes(word: string, index: NameIndex): Namesake[] {
  const best = new Map<number, number>();
  for (const { sounds, consonants, mask } of hearKorean(word)) {
    const first = groupOf(sounds);
    for (const flip of consonants < 4 ? oneFlip : twoFlips)
      for (const candidate of index.get(keyOf(first, mask ^ flip)) ?? []) {
        const larger = Math.max(consonants, candidate.consonants);
        if ((bitsOf[mask ^ candidate.mask] ?? 9) > (candidate.capital ? 1 : 0) + (larger < 5 ? 0 : 1)) continue;
        if (larger - Math.min(consonants, candidate.consonants) > 1 + larger / 4) continue;
        const length = larger + (larger < 3 ? -0.3 : 0.3);
        const limit = candidate.capital ? 0.24 : 0.15;
        const cost = soundDistance(sounds, candidate.sounds, limit * length) / length;
        if (cost > limit) continue;
        const likeness =
          (1 - cost / 0.4) * (larger >= 3 ? 1 : larger === 2 ? 0.75 : 0.4) * (candidate.capital ? 1 : 0.8);
        if (likeness > (best.get(candidate.id) ?? 0)) best.set(candidate.id, likeness);
      }
  }
  const top = Math.max(...best.values());
  return [...best].filter(([, likeness]) => likeness > top - 0.25).map(([id, likeness]) => ({ id, likeness }));
}

const surnames =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국';

const hearEnglish = remember(20_000, (word) => hear(englishPhonemes(word)));

/** The sounds of a word's forms without particles, and of a name of three syllables without its surname. */
const hearKorean = remember(20_000, (word) => {
  const stripped = stripParticles(word);
  const given = stripped
    .filter((form) => form.length === 3 && surnames.includes(form.charAt(0)))
    .map((form) => form.slice(1));
  return [...stripped, ...given]
    .map((form) => hear(koreanPhonemes(form)))
    .filter(({ sounds, consonants }) => consonants > 0 && sounds.length <= 24);
});

function hear(sounds: Phonemes): Sounds {
  return { sounds, mask: maskOf(sounds), consonants: countConsonants(sounds) };
}

const groups: Readonly<Record<string, string>> = {
  G: 'K',
  K: 'K',
  C: 'J',
  J: 'J',
  S: 'S',
  D: 'T',
  T: 'T',
  B: 'P',
  P: 'P',
  L: 'L',
  M: 'M',
  N: 'N',
  H: 'H',
};
/** h comes and goes and has no bit. */
const maskBit: Readonly<Record<string, number>> = { K: 1, J: 2, S: 2, T: 4, P: 8, L: 16, M: 32, N: 64 };

function groupOf(sounds: Phonemes): string {
  return groups[sounds.charAt(0)] ?? 'a';
}

/** Sounds that a Korean spelling may begin with for this English one: c, j, s and z overlap, h may go. */
function firstSounds(sounds: Phonemes): string[] {
  const first = groupOf(sounds);
  if (first === 'J' || first === 'S') return ['J', 'S'];
  if (first === 'T') return ['T', 'S'];
  return sounds.startsWith('K') && sounds.length > 1 ? ['K', 'S'] : [first];
}

function maskOf(sounds: Phonemes): number {
  let mask = 0;
  for (const sound of sounds) mask |= maskBit[groups[sound] ?? ''] ?? 0;
  return mask;
}

function countConsonants(sounds: Phonemes): number {
  let count = 0;
  for (let at = 0; at < sounds.length; at += 1) if (sounds.charCodeAt(at) < 97) count += 1;
  return count;
}

function keyOf(group: string, mask: number): number {
  return group.charCodeAt(0) * 128 + mask;
}
