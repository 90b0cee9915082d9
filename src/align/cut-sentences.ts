const sentenceEnd = /[.!?…]+["”’'）)\]】」』>]*(\s+|(?<=[가-힣][.!?])(?=[가-힣“"‘]))/g;
const notKoreanStart = /^(?:라|이라|고[ ,]|며|면서|는 |란 |하고)/;
const englishAbbreviation =
  /(?:^|[\s("“‘'])(?:[A-Z]|Mrs?|Ms|Dr|St|Rep|Sen|Gov|Gen|Col|Lt|Sgt|Prof|Jr|Sr|No|vs|Mt|Inc|Corp|Co|Ltd|[A-Z]\.[A-Z])\.$/;

/**
 * Cuts a paragraph into sentences, every character in exactly one: the quick way that pairing needs for every paragraph
 * of a page. What the reader marks is split with more care (`split-sentences.ts`).
 */
export function cutSentences(text: string, lang: 'ko' | 'en'): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (end >= text.length) continue;
    const before = text.slice(Math.max(start, end - 12), end).trimEnd();
    const after = text.slice(end, end + 4);
    const ends =
      lang === 'ko' ? !notKoreanStart.test(after) : !/^[a-z]/.test(after) && !englishAbbreviation.test(before);
    if (!ends) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  sentences.push(text.slice(start));
  return sentences;
}
