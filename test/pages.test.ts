// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "disableCSSFileLoading": true, "disableJavaScriptFileLoading": true, "disableIframePageLoading": true, "handleDisabledFileLoadingAsSuccess": true } }
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planCleaning } from '../entrypoints/page.content/plan-cleaning.ts';
import { aligner } from '../src/align/aligner.ts';
import { cleanPage, type HiddenItem } from '../src/clean/clean-page.ts';
import { pairArticle, readPage } from '../src/pipeline.ts';
import { findSite } from '../src/sites/find-site.ts';
import { describeReading } from './describe-reading.ts';

const root = join(import.meta.dirname, 'pages');
const cases = foldersIn(root).flatMap((site) => foldersIn(join(root, site)).map((slug) => `${site}/${slug}`));

describe('a saved page reads as its golden says', () => {
  it.each(cases)('%s', async (name) => {
    const markup = readFileSync(join(root, name, 'page.html'), 'utf8');
    const url = /<!-- url: (\S+) -->/.exec(markup)?.[1] ?? '';
    expect(URL.canParse(url), 'name the address in a comment: <!-- url: ... -->').toBe(true);
    const page = new DOMParser().parseFromString(markup, 'text/html');
    const extraction = readPage(page, url);
    const reading =
      extraction.state === 'article' ? await pairArticle(extraction.article, async () => aligner) : extraction;
    const golden = join(root, name, 'expected.txt');
    const outcome = describeReading(extraction, reading, whatIsHidden(page, url));
    if (!existsSync(golden) && process.env.CI === undefined) writeFileSync(golden, outcome);
    expect(existsSync(golden), `write it with npm test, check it by eye and commit it: ${golden}`).toBe(true);
    expect(outcome, 'if the new outcome is right, delete expected.txt and run npm test again').toBe(
      readFileSync(golden, 'utf8'),
    );
  });
});

function whatIsHidden(page: Document, url: string): HiddenItem[] {
  const cleaning = cleanPage(page, planCleaning(findSite(page, url), []), {
    attribute: 'data-hidden',
    onChange: () => undefined,
    isWanted: () => true,
  });
  cleaning.switchOn();
  const hidden = cleaning.list();
  cleaning.switchOff();
  return hidden;
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
}
