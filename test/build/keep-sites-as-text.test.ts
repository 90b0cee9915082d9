import { expect, it } from 'vitest';
import { listAsText } from '../../src/build/keep-sites-as-text.ts';
import type { Site } from '../../src/site.ts';
import { sites } from '../../src/sites/index.ts';

const opened = new Function(`${listAsText(sites).replace('export const sites =', 'return')}`)() as Site[];

it('gives every site back as it is written', () => {
  const plain = opened.map(({ name, hosts, fingerprints, article, clutter }) => ({
    name,
    hosts,
    fingerprints,
    article,
    clutter,
  }));
  expect(plain).toEqual(sites);
});

it('reads what a site says of its articles when it is asked for', () => {
  for (const site of opened)
    for (const part of ['article', 'clutter'])
      expect(typeof Object.getOwnPropertyDescriptor(site, part)?.get).toBe('function');
});
