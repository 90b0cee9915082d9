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
  /** The first sound's group and the consonants: what decides whether two words are compared at all. */
  readonly skeleton: string;
  readonly mask: number;
  readonly consonants: number;
}

interface Candidate {
  readonly heard: Sounds;
  readonly id: number;
  readonly capital: boolean;
}

/** English words sorted by their first sound, with the answers given so far. */
export interface NameIndex {
  readonly buckets: Map<string, Candidate[][]>;
  readonly shortlists: Map<string, readonly Candidate[]>;
}

/** Sorts a document's English words for `findNamesakes`, from the first or behind those of `index`; `capital`: written with one. */
export function nameIndex(
  words: readonly { id: number; word: string; capital: boolean }[],
  index: NameIndex = { buckets: new Map(), shortlists: new Map() },
): NameIndex {
  index.shortlists.clear();
  for (const { id, word, capital } of words) {
    if (word.length < (capital ? 3 : 5)) continue;
    const heard = hearEnglish(word);
    if (heard.consonants < (capital ? 1 : 3)) continue;
    const candidate = { heard, id, capital };
    for (const first of firstSounds(heard.sounds)) {
      let bucket = index.buckets.get(first);
      if (!bucket) {
        bucket = Array.from(bitsOf, () => []);
        index.buckets.set(first, bucket);
      }
      bucket[heard.mask]?.push(candidate);
    }
  }
  return index;
}

/** Number of ones in each seven-bit number. */
const bitsOf = Uint8Array.from({ length: 128 }, (_, mask) => mask.toString(2).replace(/0/g, '').length);

/** The English words that a Korean word spells out: names in romanisation, loanwords (홀로그램 hologram). */
export function findNamesakes(word: string, index: NameIndex): Namesake[] {
  const best = new Map<number, number>();
  for (const heard of hearKorean(word)) {
    for (const { id, capital, heard: other } of shortlist(heard, index)) {
      const larger = Math.max(heard.consonants, other.consonants);
      const length = lengthOf(larger);
      const limit = limitOf(capital);
      const cost = soundDistance(heard.sounds, other.sounds, limit * length) / length;
      if (cost > limit) continue;
      const likeness = (1 - cost / 0.4) * (larger >= 3 ? 1 : larger === 2 ? 0.75 : 0.4) * (capital ? 1 : 0.8);
      if (likeness > (best.get(id) ?? 0)) best.set(id, likeness);
    }
  }
  const top = Math.max(...best.values());
  return [...best].filter(([, likeness]) => likeness > top - 0.25).map(([id, likeness]) => ({ id, likeness }));
}

/** Consonants of the longer of two words as a length, and the most they may differ by for each of it. */
function lengthOf(consonants: number): number {
  return consonants + (consonants < 3 ? -0.3 : 0.3);
}

function limitOf(capital: boolean): number {
  return capital ? 0.24 : 0.15;
}

/** Words whose consonants alone do not rule it out, found once for every skeleton. */
function shortlist({ skeleton, consonants, mask }: Sounds, { buckets, shortlists }: NameIndex): readonly Candidate[] {
  const known = shortlists.get(skeleton);
  if (known) return known;
  const listed: Candidate[] = [];
  const rest = skeleton.slice(1);
  const bucket = buckets.get(skeleton.charAt(0)) ?? [];
  for (let other = 0; other < bucket.length; other += 1) {
    const apart = bitsOf[mask ^ other] ?? 9;
    if (apart > (consonants < 4 ? 1 : 2)) continue;
    for (const candidate of bucket[other] ?? []) {
      const { heard, capital } = candidate;
      const larger = Math.max(consonants, heard.consonants);
      if (apart > (capital ? 1 : 0) + (larger < 5 ? 0 : 1)) continue;
      if (larger - Math.min(consonants, heard.consonants) > 1 + larger / 4) continue;
      const limit = limitOf(capital) * lengthOf(larger) + 0.001;
      if (soundDistance(rest, heard.skeleton.slice(1), limit) <= limit) listed.push(candidate);
    }
  }
  shortlists.set(skeleton, listed);
  return listed;
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
  const skeleton = groupOf(sounds) + sounds.replace(/[a-z]/g, '');
  return { sounds, skeleton, mask: maskOf(sounds), consonants: skeleton.length - 1 };
}

/** Consonants, and below each the one that stands for its group. */
const consonantsKnown = 'GKCJSDTBPLMNH';
const groups = 'KKJJSTTPPLMNH';
/** The groups with a bit of their own; s shares that of j, h comes and goes and has none. */
const masked = 'KJTPLMN';

function groupOf(sounds: Phonemes): string {
  return groups.charAt(consonantsKnown.indexOf(sounds.charAt(0))) || 'a';
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
  for (const sound of sounds) {
    const group = groupOf(sound);
    mask |= (1 << masked.indexOf(group === 'S' ? 'J' : group)) & 127;
  }
  return mask;
}
