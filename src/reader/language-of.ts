/** The language a line of the head is in. */
export function languageOf(text: string): 'ko' | 'en' {
  return /[가-힣]/.test(text) ? 'ko' : 'en';
}
