/** Whether a line explains a word: "preliminary: 예비의, 준비의", "강소기업 - small but strong company". One word or few, a colon, a short meaning. */
export function isGlossaryLine(line: string): boolean {
  return line.split('\n').every((part) => entry.test(part) || reversed.test(part));
}

const entry =
  /^[\s*•·\-–▶■\d.)]*[A-Za-z][A-Za-z'’ ~()/.,-]{0,48}?\s*(?:\[[^\]]*\]|\([^)]*\))?(?:\s*[:=：]\s*|\s[-–—]\s)(?=[^가-힣]{0,12}[가-힣])[^.!?。\n]{1,40}$/;
const reversed =
  /^[\s*•·\-–▶■\d.)]*[가-힣][가-힣 ()~,]{0,24}?(?:\s*[:=：]\s*|\s[-–—]\s)[A-Za-z][A-Za-z'’ ~()/,;-]{1,60}$/;
