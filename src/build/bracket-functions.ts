/** The little that is needed of a syntax tree. */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly id?: SyntaxNode | null;
  readonly body?: SyntaxNode | SyntaxNode[];
  readonly value?: unknown;
  readonly kind?: string;
  readonly method?: boolean;
}

/** A bracket, and where in the script it goes. */
type Edge = readonly [at: number, sign: '(' | ')'];

/**
 * A script that is one function called at once, with the functions in that in brackets; what was declared comes first, as
 * it did. `tree` is the script's own. Throws on any other script.
 */
export function bracketFunctions(code: string, tree: object): string {
  const statements = statementsOf(code, tree);
  const edges = statements.flatMap(bracketsAround).sort(([a], [b]) => a - b);
  const write = (from: number, to: number) => withBrackets(code, from, to, edges);
  const declared = statements.flatMap(({ type, id, start, end }) =>
    type === 'FunctionDeclaration' && id
      ? [`${code.slice(id.start, id.end)}=(${write(start, id.start)}${write(id.end, end)})`]
      : [],
  );
  const others = statements
    .filter(({ type }) => type !== 'FunctionDeclaration')
    .map(({ start, end }) => write(start, end));
  return `(function(){var ${declared.join(',')};${others.join('')}})();`;
}

function statementsOf(code: string, tree: object): SyntaxNode[] {
  const whole = nodesIn(tree).find(({ type }) => type === 'FunctionExpression');
  const statements = nodesIn(whole?.body).find(({ type }) => type === 'BlockStatement')?.body;
  if (Array.isArray(statements) && code.startsWith('(function(){')) return statements;
  throw new Error('extract.js is no single function');
}

/** Where brackets go around the functions in a node that are values; methods cannot have any. */
function bracketsAround(node: SyntaxNode): Edge[] {
  const nodes = nodesIn(node);
  const methods = new Set(nodes.filter(isMethod).map(({ value }) => value));
  const values = nodes.filter((inner) => /^(?:Arrow)?FunctionExpression$/.test(inner.type) && !methods.has(inner));
  return values.flatMap(({ start, end }): Edge[] => [
    [start, '('],
    [end, ')'],
  ]);
}

/** Of an object or of a class. */
function isMethod({ type, method, kind }: SyntaxNode): boolean {
  return type === 'MethodDefinition' || method === true || kind === 'get' || kind === 'set';
}

/** A stretch of the script, with the brackets that go into it. */
function withBrackets(code: string, from: number, to: number, edges: readonly Edge[]): string {
  const inside = edges.filter(([at]) => at >= from && at <= to);
  return (
    inside.map(([at, sign], n) => code.slice(inside[n - 1]?.[0] ?? from, at) + sign).join('') +
    code.slice(inside.at(-1)?.[0] ?? from, to)
  );
}

/** A node and all nodes in it, from the outside in. */
function nodesIn(node: unknown): SyntaxNode[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(nodesIn);
  return 'type' in node ? [node as SyntaxNode, ...inner] : inner;
}
