import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../../src/article.ts';
import { isPageLine } from '../../../src/extract/generic/is-page-line.ts';

const isOut = (text: string, kind: BlockKind = 'paragraph') => isPageLine({ kind, text });

describe('a line of the page among those of the article', () => {
  it.each([
    'Read more: Old ferry to sail again',
    'READ MORE',
    '▶ Related: Boats come home',
    '>> Lesen Sie auch: Die Fähre fährt wieder',
    'À lire aussi : Le bac repart',
    'Lea también: El barco vuelve',
    'Czytaj też',
    'Читайте также: Паром вернётся',
    'Advertisement',
    '- Anzeige -',
    'Реклама:',
    'Share this article',
    'Loading…',
    '3 min read',
    'Tempo de leitura: 2 minutos',
    'To view the full story, please subscribe to The Tide Post.',
    'If you are already a subscriber, log in here.',
    'Follow us on Twitter and Instagram @tidepost.',
    'Last updated on 12 March 2024, 14:05',
  ])('%s', (text) => expect(isOut(text)).toBe(true));
});

describe('a line of the article', () => {
  it.each([
    'More boats came home on Monday than in the whole week before.',
    'Related families live on either side of the pier.',
    'Read more slowly, the old teacher said.',
    'Lea Han has kept the harbour book for eleven years.',
    'Advertisement for the ferry began in 1961.',
    'Facebook said on Tuesday that it would close the page.',
    'Published in 1961, the book',
    'The paper has more subscribers than the ferry has seats, and the story of it is long.',
    'Follow the coast for a mile, then turn inland.',
    'Share of the vote: 12 per cent',
    `Read more: ${'what the harbour office said of it, and why. '.repeat(6)}`,
  ])('%s', (text) => expect(isOut(text)).toBe(false));

  it('is a subheading that names a network', () => {
    expect(isOut('Facebook', 'subheading')).toBe(false);
    expect(isOut('Facebook')).toBe(true);
  });
});
