/** Longest subheading and caption, in characters, seen on Korean papers, with room. */
const longestSubheading = 80;
const longestCaption = 300;

/** True where a bold line is a heading over what follows rather than a sentence in bold. */
export function isSubheadingLine(text: string): boolean {
  return (
    text.length <= longestSubheading && !/[.!?。:=]["'”’)\]]?$/.test(text) && !/번역|google/.test(text.toLowerCase())
  );
}

/**
 * True where a line is a picture's caption: opened by ▲ or the like with a © in it, or right after a picture (`beside`)
 * opened so or naming the picture's source. ▲ alone is also a mark of lists.
 */
export function isCaptionLine(text: string, beside: boolean): boolean {
  if (text.length > longestCaption) return false;
  if (/^[▲△▼▽◀▶◁▷]/.test(text) && /[©ⓒ]/.test(text)) return true;
  if (!beside) return false;
  return (
    /^[▲△▼▽◀◁]/.test(text) || /^[([{<]?\s*(?:사진|자료|그래픽|그림|이미지)\s*[=:제/]/.test(text) || isCredited(text)
  );
}

/** True where lines parted by single line breaks are paragraphs, not verse or an address: long, and each a whole sentence. */
export function readsAsParagraphs(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => line.length >= 40 && /[.!?。…]["'”’)\]>]*$/.test(line));
}

function isCredited(text: string): boolean {
  return text.length <= 200 && /(?:[([<]\s*(?:사진|자료|출처|그래픽)[^)\]>]{0,40}[)\]>]|[©ⓒ]\s*\S{0,20})$/.test(text);
}
