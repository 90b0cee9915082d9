import fc from 'fast-check';

/** A piece of a random page: an element by its kind with what is in it, or a text. */
export interface Piece {
  readonly kind: keyof typeof kinds;
  readonly inside: readonly Piece[];
}

type Make = (page: Document) => Node;

/** Kinds of piece, half of them clutter or its surroundings, half of them what must stay (marked `gold`). */
const kinds = {
  words: text('시장은 작년보다 커졌다.'),
  label: text('광고'),
  spacedLabel: text('\u00a0AD '),
  space: text('\n  '),
  box: element('div'),
  namedBox: element('div', { class: 'story', id: 'story' }),
  span: element('span'),
  paragraph: element('p'),
  list: element('ul'),
  item: element('li'),
  table: element('table'),
  row: element('tr'),
  cell: element('td'),
  wrapper: element('div', { class: 'bn' }),
  outerWrapper: element('div', { class: 'center_bn' }),
  wing: element('div', { class: 'bn_wing' }),
  adLink: element('a', { href: '/ad_link.php?banner_uid=1' }),
  awayLink: element('a', { href: 'https://shop.example/' }),
  link: element('a', { href: '/123' }),
  homeLink: element('a', { href: './index.html' }),
  logo: element('div', { id: 'logo_area' }),
  banner: element('img', { src: '/data/p/banner/1.gif', alt: '광고' }),
  photograph: element('img', { src: '/photo/1.jpg', alt: '시장', gold: '' }),
  slot: element('ins', { class: 'adsbygoogle' }),
  networkSlot: element('div', { id: 'dablewidget_1' }),
  article: element('div', { id: 'CLtag' }),
  heading: element('h1', { gold: '' }),
  form: element('form'),
  antiSpam: element('img', { src: '/auth.php', alt: '도배방지 이미지' }),
  field: element('input', { gold: '' }),
  editor: element('div', { contenteditable: 'true', gold: '' }),
  script: element('script', { type: 'text/plain' }),
  breakLine: element('br'),
} satisfies Record<string, Make>;

const names = Object.keys(kinds) as (keyof typeof kinds)[];
const leaves = new Set<string>([
  'words',
  'label',
  'spacedLabel',
  'space',
  'banner',
  'photograph',
  'antiSpam',
  'field',
  'breakLine',
  'script',
]);

/** Any piece, up to five levels deep. */
export const anyPiece: fc.Arbitrary<Piece> = pieceOf(4);

function pieceOf(levels: number): fc.Arbitrary<Piece> {
  if (levels === 0) return fc.constantFrom(...names).map((kind) => ({ kind, inside: [] }));
  return fc
    .record({ kind: fc.constantFrom(...names), inside: fc.array(pieceOf(levels - 1), { maxLength: 3 }) })
    .map(({ kind, inside }) => ({ kind, inside: leaves.has(kind) ? [] : inside }));
}

/** A body of several pieces. */
export const anyPage: fc.Arbitrary<readonly Piece[]> = fc.array(anyPiece, { minLength: 1, maxLength: 6 });

/** Makes a piece in a document. */
export function make(page: Document, { kind, inside }: Piece): Node {
  const node = kinds[kind](page);
  for (const piece of inside) node.appendChild(make(page, piece));
  return node;
}

function text(words: string): Make {
  return (page) => page.createTextNode(words);
}

function element(name: string, attributes: Readonly<Record<string, string>> = {}): Make {
  return (page) => {
    const made = page.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    return made;
  };
}
