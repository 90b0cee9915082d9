const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'head', 'title']);

/** The text of a tree, one block a line: a line ends where a block begins or ends, and at `br`. */
export function textByBlocks(root: Node): string {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text) lines.push(text);
    line = '';
  };
  let node: Node | null = root;
  while (node) {
    const name: string = node.nodeType === 1 ? (node as Element).localName : '';
    if (node.nodeType === 3) line += (node as Text).data;
    else if (name && !inline.has(name)) endLine();
    if (node.firstChild && !silent.has(name)) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node?.nodeType === 1 && !inline.has((node as Element).localName)) endLine();
    }
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  endLine();
  return lines.join('\n');
}
