/** Longest text that can be a label, white space included; longer text is not even read. */
export const LABEL_LENGTH = 32;

const AD_LABELS = new Set(['광고', '[광고]', 'AD', 'ADVERTISEMENT', 'Ad', 'Advertisement']);

/** The wider forms beside Break News' own 도배방지 이미지, as other boards print them. */
const ANTI_SPAM =
  /^(?:도배\s?방지|자동\s?등록\s?방지|자동\s?입력\s?방지|스팸\s?방지|보안\s?문자)\s?(?:이미지|문자|코드)$/;

/** True for a text that says "advertisement" and nothing else ("광고", "&nbsp;AD "). */
export function isAdLabel(text: string): boolean {
  return text.length <= LABEL_LENGTH && AD_LABELS.has(text.trim());
}

/** True for the alt text of the picture that a comment form asks to be typed off ("도배방지 이미지"). */
export function isAntiSpamLabel(text: string): boolean {
  return text.length <= LABEL_LENGTH && ANTI_SPAM.test(text.trim());
}
