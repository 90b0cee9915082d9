/**
 * How fast Korean is read silently, in characters a minute, spaces and signs not counted: 202.3 words of 18.9 / 6.5
 * letters (Song, Kim and Hyung, "Validity of Korean version reading speed application", Journal of the Korean
 * Ophthalmological Society 57 (2016) 642–649). Firefox, which knows no Korean, takes it for English: 987 a minute.
 */
const charactersAMinute = 590;

/**
 * How fast English is read silently, in words a minute: non-fiction, the mean of 190 studies (Brysbaert, "How many words do
 * we read per minute?", Journal of Memory and Language 109 (2019) 104047).
 */
const wordsAMinute = 238;

/**
 * Gives how long a text takes to read, in whole minutes, at least one: Hangul and Hanja by the character, everything else
 * by the word, so that an English name in a Korean sentence counts as what it is.
 */
export function readingMinutes(texts: readonly string[]): number {
  const text = texts.join('\n');
  const minutes = count(text, character) / charactersAMinute + count(text, word) / wordsAMinute;
  return Math.max(1, Math.round(minutes));
}

const character = /[\p{sc=Hang}\p{sc=Hani}]/gu;

/** A run of letters and digits that are neither Hangul nor Hanja, with the signs inside it ("12.5", "don't", "co-op"). */
const word = /(?:(?![\p{sc=Hang}\p{sc=Hani}])[\p{L}\p{N}](?:['’.,-](?=[\p{L}\p{N}]))?)+/gu;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
