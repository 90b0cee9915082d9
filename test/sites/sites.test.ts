// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/site.ts';
import { findSite } from '../../src/sites/find-site.ts';
import { generic } from '../../src/sites/generic.ts';
import { sites } from '../../src/sites/index.ts';
import { listedMatches } from '../../src/sites/listed-matches.ts';

const root = join(import.meta.dirname, '../..');
const machinery = ['cleaned-sites.ts', 'find-among.ts', 'find-site.ts', 'generic.ts', 'index.ts', 'listed-matches.ts'];
const named = sites.map((site) => ({ site, name: site.name }));

describe('the list of sites', () => {
  it('holds every site file, each under its own name', () => {
    const files = readdirSync(join(root, 'src/sites')).filter(
      (file) => file.endsWith('.ts') && !machinery.includes(file),
    );
    expect(sites.map(({ name }) => `${name}.ts`).sort(), 'list the file in src/sites/index.ts').toEqual(files.sort());
  });

  it('lists no host twice', () => {
    const hosts = sites.flatMap((site) => site.hosts);
    expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
  });

  it('gives the manifest a match pattern for every host', () => {
    expect(listedMatches).toEqual(sites.flatMap(({ hosts }) => hosts.map((host) => `*://*.${host}/*`)));
  });
});

describe.each(named)('$name', ({ site }) => {
  it('can be recognised, by host or by fingerprint', () => {
    expect(site.hosts.length + site.fingerprints.length, 'give it a host or a fingerprint').toBeGreaterThan(0);
  });

  it('has hosts that are bare names', () => {
    const dressed = site.hosts.filter((host) => !/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host));
    expect(dressed, 'lower case, without scheme, port, path or www.').toEqual([]);
  });

  it('has selectors that parse', () => {
    const broken = selectorsOf(site).filter((selector) => !parses(selector));
    expect(broken, 'these are no CSS selectors').toEqual([]);
  });

  it('says where body and title are', () => {
    expect(site.article.body, 'the body').not.toEqual([]);
    expect(site.article.title, 'the title').not.toEqual([]);
  });

  it('has a saved page that it reads, with its golden', () => {
    const folder = join(root, 'test/pages', site.name);
    const pages = existsSync(folder)
      ? readdirSync(folder).filter((slug) => statSync(join(folder, slug)).isDirectory())
      : [];
    expect(pages, `save a page under test/pages/${site.name}/SLUG/page.html`).not.toEqual([]);
    for (const slug of pages) {
      const golden = join(folder, slug, 'expected.txt');
      expect(existsSync(golden), `${golden} is missing`).toBe(true);
      expect(readFileSync(golden, 'utf8'), `${golden} was read by another site`).toMatch(
        new RegExp(`^site: ${site.name}\\n`),
      );
    }
  });
});

describe("the address of Break News' articles", () => {
  const address = sites.find(({ name }) => name === 'newsx')?.article.address;
  it.each(['/910001', '/sub_read.html?uid=910001', '/sub_read.html?uid=910001&section=sc1', '/a.html?uid=910001'])(
    'is %s',
    (path) => expect(address?.test(path)).toBe(true),
  );
  it.each(['/', '/index.html', '/sub.html?section=sc4', '/search.html?q=1'])('is not %s', (path) =>
    expect(address?.test(path)).toBe(false),
  );
});

describe('a broken selector', () => {
  it.each(['div[', '..bn', 'p:nth-child(', '#'])('%s is noticed', (selector) => {
    expect(parses(selector)).toBe(false);
  });
});

describe('the generic site', () => {
  it('knows no selectors of an article, so that general means read it', () => {
    expect(generic.article.body).toEqual([]);
  });
});

describe('findSite', () => {
  const page = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');
  const newsx = '<script src="/js/ins_js.js"></script>';
  it.each([
    ['a listed host', 'https://www.mk.co.kr/news/1', '', 'mk'],
    ['a subdomain of a listed host', 'http://m.j.breaknews.com/910002', '', 'newsx'],
    ['the host itself', 'http://breaknews.com/910002', '', 'newsx'],
    ['a host in capitals', 'http://WWW.BREAKNEWS.COM/1', '', 'newsx'],
    ['a paper of the family, before its page is there', 'https://www.coinreaders.com/1', '', 'newsx'],
    ['the system a paper has gone to', 'https://www.newswave.kr/news/articleView.html?idxno=1', '', 'ndsoft'],
    ['a host that only ends alike', 'http://notbreaknews.com/1', '', 'generic'],
    ['a listed name as a path', 'https://example.com/breaknews.com/1', '', 'generic'],
    ['the host before a fingerprint', 'https://www.mk.co.kr/news/1', newsx, 'mk'],
    ['a fingerprint on an unlisted host', 'http://www.gaon.example/sub_read.html?uid=1', newsx, 'newsx'],
    ['no address', 'about:blank', '<div id="article-view-content-div"></div>', 'ndsoft'],
    ['what is no address at all', 'nonsense', '', 'generic'],
  ])('by %s', (_, url, markup, name) => {
    expect(findSite(page(markup), url).name).toBe(name);
  });
});

function selectorsOf({ fingerprints, article, clutter }: Site): string[] {
  const lists = [
    article.body,
    article.title,
    article.subtitle,
    article.byline,
    article.publisher,
    article.published,
    article.modified,
    article.caption,
    article.subheading,
    article.exclude?.map(({ selector }) => selector),
    clutter.slots,
    clutter.wrappers,
    clutter.exempt,
  ];
  return [...fingerprints, ...lists.flatMap((list) => list ?? [])];
}

function parses(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return selector.trim() !== '';
  } catch {
    return false;
  }
}
