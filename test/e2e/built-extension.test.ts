import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sites } from '../../src/sites/index.ts';

/** Messages of the interface, by their keys. */
type Words = Readonly<Record<string, { readonly message: string }>>;

describe.each(['chrome-mv3', 'firefox-mv3'])('what is built as %s', (target) => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const folder = `${root}dist/${target}`;
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  const wordsOf = (locale: string): Words =>
    JSON.parse(readFileSync(`${folder}/_locales/${locale}/messages.json`, 'utf8'));
  const scripts = filesBelow(folder).filter((file) => file.endsWith('.js'));

  it('asks for the fewest permissions', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(new Set(manifest.permissions)).toEqual(new Set(['activeTab', 'contextMenus', 'scripting', 'storage']));
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('runs by itself on listed newspapers only', () => {
    const matches: string[] = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect(matches).toContain('*://*.breaknews.com/*');
    for (const match of matches) expect(match).toMatch(/^\*:\/\/\*\.[a-z0-9.-]+\.[a-z]+\/\*$/);
  });

  it('keeps what it knows of the sites as text, of which each page reads its own', () => {
    const script = readFileSync(`${folder}/read-known.js`, 'utf8');
    expect(script.match(/"exempt\\?":/g)).toHaveLength(sites.length);
    expect(script.match(/\bexempt:/g)).toHaveLength(1); // of a page that no site file fits
  });

  it.each(['popup.html', 'options.html'])('has %s name each script it begins with', (page) => {
    const named = [...readFileSync(`${folder}/${page}`, 'utf8').matchAll(/(?:src|href)="\/(chunks\/[\w-]+\.js)"/g)];
    const begun = new Set(named.map(([, file = '']) => file));
    const imported = [...begun].flatMap((file) =>
      [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\bfrom\s*[`'"]\.\/([\w-]+\.js)/g)].map(
        ([, name]) => `chunks/${name}`,
      ),
    );
    expect(begun.size).toBeGreaterThan(1);
    expect(imported.filter((file) => !begun.has(file))).toEqual([]);
  });

  it('lets nothing in or out of its own pages', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'none'", "trusted-types 'none'"])
      expect(policy).toContain(rule);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  // Chromium takes no noncharacter; and for any letter beyond ASCII a browser holds all of a script in two bytes a letter.
  it.each(scripts)('%s is written in ASCII', (file) => {
    expect(readFileSync(`${folder}/${file}`, 'latin1').match(/[^\t\n\r -~]/g)).toBeNull();
  });

  it.each(scripts)('%s talks to nobody', (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    expect(text).not.toMatch(/\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|(?<![.\w])fetch\(/);
    expect(text).not.toMatch(/\beval\(|new Function\(/);
  });

  it.each(['en', 'ko'] as const)(
    'has every word in %s, with the same gaps to fill, and not too long for the stores',
    (locale) => {
      const gaps = (words: Words) =>
        Object.fromEntries(Object.entries(words).map(([key, { message }]) => [key, message.match(/\$\d/g)?.sort()]));
      const words = wordsOf(locale);
      expect(gaps(words)).toEqual(gaps(wordsOf(locale === 'en' ? 'ko' : 'en')));
      expect(Object.values(words).filter(({ message }) => message.trim() === '')).toEqual([]);
      expect(words.name?.message.length).toBeLessThanOrEqual(45);
      expect(words.description?.message.length).toBeLessThanOrEqual(132);
    },
  );

  it('names words and files in its manifest that are there', () => {
    const texts = textsIn(manifest);
    const named = texts.flatMap((text) => /^__MSG_(\w+)__$/.exec(text)?.[1] ?? []);
    expect(named).toEqual(expect.arrayContaining(['name', 'description', 'toggleReader']));
    expect(named.filter((key) => wordsOf('en')[key] === undefined)).toEqual([]);
    const files = texts.filter((text) => /^[\w/.-]+\.(?:png|js|css|html)$/.test(text));
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((file) => !existsSync(`${folder}/${file}`))).toEqual([]);
    expect(manifest.action.default_title).toBe('__MSG_name__');
  });

  it.each([16, 32, 48, 96, 128])('has its icon in %i pixels', (size) => {
    const icon = readFileSync(`${folder}/${manifest.icons[size]}`);
    // The first chunk of a PNG tells its size (RFC 2083, 4.1.1).
    expect([icon.toString('latin1', 1, 4), icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual(['PNG', size, size]);
  });

  it('says which browsers it runs in, and what it collects: nothing', () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    expect(manifest.version).toBe(version);
    expect(manifest.minimum_chrome_version).toBe(target === 'chrome-mv3' ? '128' : undefined);
    expect(manifest.browser_specific_settings).toEqual(
      target === 'chrome-mv3'
        ? undefined
        : {
            gecko: {
              id: 'clean-break@clean-break.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
    );
  });

  it('brings the licence of everything it carries', () => {
    const carried = Object.keys(JSON.parse(readFileSync(`${root}package.json`, 'utf8')).dependencies);
    const licences = readFileSync(`${folder}/licences.txt`, 'utf8');
    for (const name of [...carried, 'wxt']) expect(licences).toContain(`== ${name} ==`);
    expect(licences).toContain(readFileSync(`${root}LICENSE`, 'utf8'));
  });

  it('keeps its content script small', () => {
    const content = readFileSync(`${folder}/content-scripts/page.js`);
    expect(gzipSync(content).length).toBeLessThanOrEqual(16_000);
    // How a newspaper's articles are read is no matter of cleaning, and stays out of every page.
    expect(content.toString()).not.toContain('repeated');
  });
});

/** Paths below a folder, relative to it. */
function filesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(`${folder}/${prefix}`).flatMap((name) => {
    const path = prefix === '' ? name : `${prefix}/${name}`;
    return statSync(`${folder}/${path}`).isDirectory() ? filesBelow(folder, path) : [path];
  });
}

/** Every text in a piece of JSON. */
function textsIn(json: unknown): string[] {
  if (typeof json === 'string') return [json];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(textsIn) : [];
}
