/**
 * Words as rough sounds, one letter a sound, so that a Korean spelling can be laid against an English one:
 * consonants in capitals, vowels in small letters.
 */
export type Phonemes = string;

/** The sounds of the jamo in the order of Unicode; a space where there is none. */
const initials = 'GKNDTLMBPSS JJCKTPH';
const vowels = 'aeaeoeoeoaeeouoeiu ii';
const finals = ' KKKNNNTLKMPLLPLMPPTSNJCKTPH';

/** The sounds of a word in Hangul, ㅡ left out and doubled consonants drawn together (홀로그램 HoLoGLeM). */
export function koreanPhonemes(word: string): Phonemes {
  let sounds = '';
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at) - 0xac00;
    if (code < 0 || code >= 11172) continue;
    const initial = initials.charAt(Math.floor(code / 588));
    if (initial !== ' ' && !sounds.endsWith(initial)) sounds += initial;
    sounds += (vowels.charAt(Math.floor(code / 28) % 21) + finals.charAt(code % 28)).replace(/ /g, '');
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
/** English letters, and below each what it sounds like. */
const letters = 'bcdfghjklmnprstvz';
const soundsOfLetters = 'BKDPGHJKLMNPLSTBJ';

/** The sounds an English spelling is most likely to have in a Korean ear (hologram HoLoGLaM). */
export function englishPhonemes(word: string): Phonemes {
  let text = word.toLowerCase().normalize('NFD');
  for (const [spelling, sound] of spellings) text = text.replace(spelling, sound);
  return text
    .replace(/[b-df-hj-np-tvz]/g, (letter) => soundsOfLetters.charAt(letters.indexOf(letter)))
    .replace(/([A-Z])\1+/g, '$1');
}
