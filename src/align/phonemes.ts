/**
 * Words as rough sounds, one letter a sound, so that a Korean spelling can be laid against an English one:
 * consonants in capitals, vowels in small letters.
 */
export type Phonemes = string;

const initials = ['G', 'K', 'N', 'D', 'T', 'L', 'M', 'B', 'P', 'S', 'S', '', 'J', 'J', 'C', 'K', 'T', 'P', 'H'];
const vowels = ['a', 'e', 'a', 'e', 'o', 'e', 'o', 'e', 'o', 'a', 'e', 'e', 'o', 'u', 'o', 'e', 'i', 'u', '', 'i', 'i'];
const finals = [
  '',
  'K',
  'K',
  'K',
  'N',
  'N',
  'N',
  'T',
  'L',
  'K',
  'M',
  'P',
  'L',
  'L',
  'P',
  'L',
  'M',
  'P',
  'P',
  'T',
  'S',
  'N',
  'J',
  'C',
  'K',
  'T',
  'P',
  'H',
];

/** The sounds of a word in Hangul, ㅡ left out and doubled consonants drawn together (홀로그램 HoLoGLeM). */
export function koreanPhonemes(word: string): Phonemes {
  let sounds = '';
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at) - 0xac00;
    if (code < 0 || code >= 11172) continue;
    const initial = initials[Math.floor(code / 588)] ?? '';
    if (initial === '' || !sounds.endsWith(initial)) sounds += initial;
    sounds += (vowels[Math.floor(code / 28) % 21] ?? '') + (finals[code % 28] ?? '');
  }
  return sounds;
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/^(?:kn|gn)/, 'n'],
  [/^wr/, 'r'],
  [/^x/, 'z'],
  [/tion|ssion|cian/g, 'SoN'],
  [/tch|ch/g, 'C'],
  [/sch|sh/g, 'S'],
  [/ph/g, 'P'],
  [/gh(?=t|$)/g, ''],
  [/th/g, 'T'],
  [/ck|q/g, 'K'],
  [/sc(?=[eiy])|c(?=[eiy])/g, 'S'],
  [/dge|dj|g(?=[ei])/g, 'J'],
  [/ng/g, 'N'],
  [/x/g, 'KS'],
  [/ow(?=[^aeiou]|$)|ou|oo|eu|ew/g, 'u'],
  [/eo|au|aw|oa/g, 'o'],
  [/ae|ai|ay|ei|ey|ea/g, 'e'],
  [/ee|ie|y(?![aeou])/g, 'i'],
  [/[wy]/g, ''],
  [/e$/, ''],
  [/([aeiou])r(?![aeiou])/g, '$1'],
];
const letters: Readonly<Record<string, string>> = {
  b: 'B',
  c: 'K',
  d: 'D',
  f: 'P',
  g: 'G',
  h: 'H',
  j: 'J',
  k: 'K',
  l: 'L',
  m: 'M',
  n: 'N',
  p: 'P',
  r: 'L',
  s: 'S',
  t: 'T',
  v: 'B',
  z: 'J',
};

/** The sounds an English spelling is most likely to have in a Korean ear (hologram HoLoGLaM). */
export function englishPhonemes(word: string): Phonemes {
  let text = word.toLowerCase().normalize('NFD');
  for (const [spelling, sound] of spellings) text = text.replace(spelling, sound);
  return text.replace(/[b-df-hj-np-tvz]/g, (letter) => letters[letter] ?? '').replace(/([A-Z])\1+/g, '$1');
}
