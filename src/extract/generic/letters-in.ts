/** How many characters of a block's text are no white space, of which it has only spaces and line ends. */
export function lettersIn(text: string): number {
  let blanks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10) blanks += 1;
  }
  return text.length - blanks;
}
