import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const nouns = ['src/article.ts', 'src/site.ts'];
const steps = ['sites', 'clean', 'extract', 'split', 'align', 'copy', 'reader', 'browser'];
const withoutDom = ['split', 'align', 'copy', 'sites'];
const files = [...filesBelow('src'), ...filesBelow('entrypoints')].filter((file) => file.endsWith('.ts'));

describe('the floors of the house', () => {
  it.each(files.filter((file) => nouns.includes(file)))('%s is a noun and imports only nouns', (file) => {
    expect(importsOf(file).filter((target) => !nouns.includes(target))).toEqual([]);
  });

  it.each(files.filter((file) => stepOf(file) !== undefined))('%s knows the nouns and its own step only', (file) => {
    const strangers = importsOf(file).filter((target) => {
      const step = stepOf(target);
      return (
        target === 'src/pipeline.ts' ||
        target.startsWith('entrypoints/') ||
        (step !== undefined && step !== stepOf(file))
      );
    });
    expect(
      strangers,
      'take what you need as a parameter, or let src/pipeline.ts or an entrypoint join the two',
    ).toEqual([]);
  });

  it.each(files.filter((file) => !file.startsWith('src/browser/') && !file.startsWith('entrypoints/')))(
    '%s leaves the browser to the rim',
    (file) => {
      expect(code(file), 'only src/browser and entrypoints may name browser.* or chrome.*').not.toMatch(
        /\b(?:browser|chrome)\.(?:runtime|tabs|storage|scripting|action|i18n|permissions|commands)\b|webextension-polyfill|wxt\//,
      );
    },
  );

  it.each(files.filter((file) => withoutDom.includes(stepOf(file) ?? '') && file !== 'src/sites/find-among.ts'))(
    '%s has no DOM',
    (file) => {
      expect(code(file), 'this step must run where there is no document').not.toMatch(
        /\b(?:document|window|HTMLElement|querySelector|createElement|DOMParser)\b/,
      );
    },
  );

  it.each(files.filter((file) => ['clean', 'extract', 'reader'].includes(stepOf(file) ?? '')))(
    '%s takes the document as a parameter',
    (file) => {
      expect(code(file), 'take the document, or a node of it, as a parameter').not.toMatch(
        /(?<![.\w'"])(?:document|window|location)\.(?!d\.ts)|globalThis\./,
      );
    },
  );

  it.each(files)('%s makes no markup from a string', (file) => {
    expect(code(file), 'build nodes with createElement and textContent').not.toMatch(
      /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write|setHTMLUnsafe|createContextualFragment/,
    );
  });
});

describe('what the build does to the code', () => {
  const building = files.filter((file) => file.startsWith('src/build/'));

  it.each(building)('%s knows the data of the sites only', (file) => {
    const known = /^src\/(?:build\/|sites\/|site\.ts$)/;
    expect(importsOf(file).filter((target) => !known.test(target))).toEqual([]);
  });

  it('is asked for by wxt.config.ts alone', () => {
    expect(importsOf('wxt.config.ts').filter((target) => building.includes(target))).not.toEqual([]);
    const others = files.filter((file) => !building.includes(file));
    expect(others.filter((file) => importsOf(file).some((target) => building.includes(target)))).toEqual([]);
  });
});

describe('scripts of a page, which cannot import each other', () => {
  it('read on without the sites, and without what reading began with', () => {
    const begun = carriedBy('entrypoints/read-known.ts');
    const ground = ['src/sites/index.ts', 'src/extract/read-facts.ts', 'src/extract/trim-body.ts'];
    expect(begun).toEqual(expect.arrayContaining(ground));
    for (const later of ['entrypoints/extract.ts', 'entrypoints/read-again.ts'])
      expect(carriedBy(later).filter((file) => ground.includes(file))).toEqual([]);
  });

  it('pair sentences without a second glossary, and paragraphs without what only sentences need', () => {
    expect(carriedBy('entrypoints/aligner.ts')).toContain('src/align/data/packed-glossary.ts');
    expect(carriedBy('entrypoints/aligner.ts')).not.toContain('src/align/split-sentences.ts');
    expect(carriedBy('entrypoints/sentences.ts')).toContain('src/align/split-sentences.ts');
    expect(carriedBy('entrypoints/sentences.ts').filter((file) => file.startsWith('src/align/data/'))).toEqual([]);
  });
});

describe('the taste of the house', () => {
  it.each(files)('%s has a name of its own', (file) => {
    expect(file, 'kebab-case, named after the one idea inside').toMatch(/^[a-z0-9./-]+$/);
    expect(file, 'a helper lives in the step that needs it').not.toMatch(
      /\/(?:utils?|helpers?|common|shared|misc)[./]/,
    );
  });

  it.each(files)('%s is short enough to be one idea', (file) => {
    const limit = file.includes('/data/') || file.startsWith('src/sites/') ? 2000 : 200;
    expect(code(file).split('\n').length, 'past 150 lines a file is two files').toBeLessThanOrEqual(limit);
  });

  it.each(files)('%s is no barrel', (file) => {
    expect(code(file), 'import from the file that defines it').not.toMatch(/^export (?:\*|\{[^}]*\}) from/m);
  });

  it.each(files)('%s is typed', (file) => {
    expect(code(file), 'no any').not.toMatch(/[:<]\s*any\b|\bas any\b|@ts-(?:ignore|nocheck|expect-error)/);
  });

  it.each(files.filter((file) => file.startsWith('src/')))('%s says over every export what it is', (file) => {
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    const bare = lines.filter(
      (line, at) =>
        /^export (?:default |async )?(?:function|const|interface|type)\b/.test(line) &&
        !/\*\/\s*$/.test(lines[at - 1] ?? ''),
    );
    expect(bare, 'one sentence over every export').toEqual([]);
  });
});

describe('the words of the interface', () => {
  const words = Object.keys(JSON.parse(readFileSync(join(root, 'assets/_locales/en/messages.json'), 'utf8')));
  const text = [...files, 'wxt.config.ts'].map(code).join('\n');

  it('are all said somewhere', () => {
    expect(words.filter((word) => !new RegExp(`(?:\\b|__MSG_)${word}(?:\\b|__)`).test(text))).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesBelow(path) : [path];
  });
}

function stepOf(file: string): string | undefined {
  return steps.find((step) => file.startsWith(`src/${step}/`));
}

/** Project files a file imports, from the root, static and dynamic imports alike. */
function importsOf(file: string, text = code(file)): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, specifier = '']) =>
    relative(root, resolve(root, dirname(file), specifier)),
  );
}

/** All a script carries: what its file imports, and what that imports, types aside. */
function carriedBy(entry: string): string[] {
  const carried = new Set([entry]);
  for (const file of carried) for (const target of importsOf(file, withoutTypes(code(file)))) carried.add(target);
  return [...carried];
}

function withoutTypes(text: string): string {
  return text.replace(/import type [^;]*;/g, '');
}

/** A file's text without its comments. */
function code(file: string): string {
  return readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}
