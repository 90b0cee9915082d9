import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { prepareSitesLate } from '../../src/build/prepare-sites-late.ts';
import { sites } from '../../src/sites/index.ts';

const late = prepareSitesLate.transform.handler;
const folder = new URL('../../src/sites/', import.meta.url);
const siteFiles = readdirSync(folder).filter(
  (file) => file.endsWith('.ts') && readFileSync(new URL(file, folder), 'utf8').includes('= defineSite({'),
);

describe('what a site file says of articles and clutter', () => {
  it('is prepared when it is asked for', () => {
    const code = [
      '({',
      "  name: 'news',",
      '  article: {',
      "    body: ['.body'],",
      '    exclude: [',
      '      {',
      "        selector: '.ad',",
      '      },',
      '    ],',
      '  },',
      '  clutter: {',
      "    slots: ['.slot'],",
      '  },',
      '})',
    ].join('\n');
    const siteOf = (text: string) => new Function(`return ${text}`)();
    const site = siteOf(late(code));
    expect(typeof Object.getOwnPropertyDescriptor(site, 'article')?.get).toBe('function');
    expect(typeof Object.getOwnPropertyDescriptor(site, 'clutter')?.get).toBe('function');
    expect(JSON.parse(JSON.stringify(site))).toEqual(siteOf(code));
  });

  it('is found in every site file', () => {
    expect(siteFiles.length).toBeGreaterThanOrEqual(sites.length);
    const early = siteFiles.filter((file) =>
      /^ {2}(?:article|clutter): \{$/m.test(late(readFileSync(new URL(file, folder), 'utf8'))),
    );
    expect(early).toEqual([]);
  });
});
