import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

describe.each(['chrome-mv3', 'firefox-mv3'])('what is built as %s', (target) => {
  const folder = fileURLToPath(new URL(`../../dist/${target}`, import.meta.url));
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
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

  it('lets nothing in or out of its own pages', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'none'", "trusted-types 'none'"])
      expect(policy).toContain(rule);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  it.each(scripts)('%s talks to nobody', (file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    expect(text).not.toMatch(/\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|(?<![.\w])fetch\(/);
    expect(text).not.toMatch(/\beval\(|new Function\(/);
  });

  it.each(['en', 'ko'])('has every word in %s', (locale) => {
    const words = (name: string) => JSON.parse(readFileSync(`${folder}/_locales/${name}/messages.json`, 'utf8'));
    expect(Object.keys(words(locale)).sort()).toEqual(Object.keys(words('en')).sort());
    expect(words(locale).description.message.length).toBeLessThanOrEqual(132);
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
