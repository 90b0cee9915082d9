/** Longest selector kept, in characters. */
const LENGTH = 500;

/**
 * True for a text that can only be read as a selector when it is put before a block of declarations: nothing that ends
 * the selector, opens a comment, an address or another rule. Whether the browser understands it is asked where there
 * is a document.
 */
export function isSafeSelector(value: unknown): value is string {
  if (typeof value !== 'string' || value.length === 0 || value.length > LENGTH || value !== value.trim()) return false;
  if (/[{}@;<\\`\p{Cc}]|\/\*|\*\/|url\(|expression\(/iu.test(value)) return false;
  return isBalanced(value);
}

function isBalanced(value: string): boolean {
  const closing: string[] = [];
  let quote = '';
  for (const character of value) {
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '[') closing.push(character === '(' ? ')' : ']');
    else if ((character === ')' || character === ']') && closing.pop() !== character) return false;
  }
  return quote === '' && closing.length === 0;
}
