/** How many letters of each script a text holds. A Hangul syllable, a Han character and a Latin letter count one each. */
export interface Letters {
  readonly hangul: number;
  readonly latin: number;
  readonly han: number;
  readonly kana: number;
  /** Letters of any further script (Cyrillic, Thai, Arabic …). */
  readonly further: number;
}

const addresses = /https?:\/\/\S+|www\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gi;
const furtherLetters = /\p{L}/u;

/** Counts the letters of a text by script; web and mail addresses belong to no language and are left out. */
export function countLetters(text: string): Letters {
  const counts = { hangul: 0, latin: 0, han: 0, kana: 0, further: 0 };
  const counted = /[@/]|www/i.test(text) ? text.replace(addresses, ' ') : text;
  for (let at = 0; at < counted.length; at += 1) {
    const code = counted.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    const script = scriptOf(code);
    if (script !== undefined) counts[script] += 1;
  }
  return counts;
}

function scriptOf(code: number): keyof Letters | undefined {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) ? 'latin' : undefined;
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul';
  if ((code >= 0x1100 && code <= 0x11ff) || (code >= 0x3130 && code <= 0x318f)) return 'hangul';
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) return 'han';
  if ((code >= 0xf900 && code <= 0xfaff) || (code >= 0x20000 && code <= 0x323af)) return 'han';
  if ((code >= 0x3041 && code <= 0x30fa) || (code >= 0x31f0 && code <= 0x31ff)) return 'kana';
  if (code >= 0x2000 && code <= 0x33ff) return undefined;
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? undefined : 'latin';
  return furtherLetters.test(String.fromCodePoint(code)) ? 'further' : undefined;
}
