/** Longest text that can be a label, white space included; longer text is not even read. */
const LABEL_LENGTH = 32;

const AD_LABELS = new Set(['광고', '[광고]', 'AD', 'ADVERTISEMENT', 'Ad', 'Advertisement']);

/** The forms without white space: Break News' own 도배방지 이미지, and the wider ones of other boards. */
const ANTI_SPAM = new Set(
  ['도배방지', '자동등록방지', '자동입력방지', '스팸방지', '보안문자'].flatMap((what) =>
    ['이미지', '문자', '코드'].map((picture) => what + picture),
  ),
);

/** True for a text that says "advertisement" and nothing else ("광고", "&nbsp;AD "). */
export function isAdLabel(text: string): boolean {
  return text.length <= LABEL_LENGTH && AD_LABELS.has(text.trim());
}

/** Whether a label may be among the texts that were put together to this one: each has two of these letters. */
export function mayHoldAdLabel(text: string): boolean {
  return text.includes('광고') || text.includes('AD') || text.includes('Ad');
}

/** True for the alt text of the picture that a comment form asks to be typed off ("도배방지 이미지"). */
export function isAntiSpamLabel(text: string): boolean {
  return text.length <= LABEL_LENGTH && ANTI_SPAM.has(text.replace(/\s/g, ''));
}
