import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const documents = ['README.md', 'README.ko.md', 'CONTRIBUTING.md', '.github/SECURITY.md', 'src/sites/README.md'];
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

it.each(documents)('%s names only what is there', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
  // Names in capitals stand for those of a contributor.
  const paths = all(/(?<![\w/.-])((?:src|test|entrypoints|assets)\/[\w/.-]*\w)/g).filter(
    (path) => !/[A-Z]{4}/.test(path),
  );
  const linked = all(/\]\((?!https?:)([^)#]+)\)/g).map((path) => join(dirname(document), path));
  const missing = [...paths, ...linked].filter((path) => !existsSync(join(root, path)));
  const commands = all(/npm run (?:-s )?([\w:-]+)\b(?!:)/g).filter((name) => scripts[name] === undefined);
  expect([...missing, ...commands]).toEqual([]);
});

describe('how to use it, in both languages', () => {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const usesOf = (file: string, title: string) => read(file).split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  const english = usesOf('README.md', 'Use');
  const korean = usesOf('README.ko.md', '사용법');

  it('tells of as many things', () => {
    const count = (uses: string) => uses.split('\n').filter((line) => line.startsWith('| ')).length;
    expect(count(english)).toBeGreaterThan(5);
    expect(count(korean)).toBe(count(english));
  });

  it.each([
    ['en', english, 'Print'],
    ['ko', korean, '인쇄'],
  ])("quotes the interface's own words in %s, but for the browser's", (locale, uses, ofBrowser) => {
    const words: Record<string, { message: string }> = JSON.parse(read(`assets/_locales/${locale}/messages.json`));
    const said = Object.values(words).map(({ message }) => message);
    const quoted = [...uses.matchAll(/\*([^*\n]+)\*/g)].map(([, word = '']) => word);
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter((word) => !said.includes(word))).toEqual([ofBrowser]);
  });
});

it('the drawing of how it is built names functions and types of the steps', () => {
  const [, drawing = ''] =
    /## How it is built\n\n```\n([^`]*)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  const named = [...drawing.matchAll(/\b(?:[a-z]+[A-Z]\w+|[A-Z][a-z]+)\b(?!:)/g)].map(([name]) => name);
  expect(named.length).toBeGreaterThan(5);
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.ts$/.test(file),
  );
  const source = sources.map((file) => readFileSync(join(root, 'src', file), 'utf8')).join('\n');
  expect(
    named.filter((name) => !new RegExp(`^export (?:function\\*?|interface|type|const) ${name}\\b`, 'm').test(source)),
  ).toEqual([]);
});
