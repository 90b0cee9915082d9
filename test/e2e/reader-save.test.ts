import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browsers, testBrowser } from '../harness/test-browser.ts';
import { answerSample } from '../workbench/sample-site.ts';
import { closeWide, openWide } from './open-wide.ts';

describe.each(browsers)('what a reader saves, in %s', (name) => {
  const downloads = mkdtempSync(join(tmpdir(), 'saved-'));
  const driver = testBrowser(name, answerSample, { downloads });
  /** The files that are whole, by name. */
  const saved = () => readdirSync(downloads).filter((file) => /\.(?:md|json|tsv)$/.test(file));
  const read = (file: string | undefined) => readFileSync(join(downloads, file ?? ''), 'utf8');

  it('is a file, named after the article, from the wide reader and from the popup', async () => {
    const page = await driver.open('https://www.breaknews.com/1');
    await openWide(driver, page);
    await page.click('.cb-open-copy');
    await page.click('.cb-save-markdown');
    await expect.poll(saved).toEqual([expect.stringMatching(/^해솔시.*\.md$/)]);
    await expect.poll(() => read(saved()[0])).toMatch(/^# 해솔시[\s\S]*Haesol City announced/);
    await closeWide(page);
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cb-row');
    await popup.press('.cb-open-copy');
    await popup.press('.cb-save-json');
    const json = () => saved().find((file) => file.endsWith('.json'));
    await expect.poll(json).toMatch(/^해솔시/);
    await expect.poll(() => read(json())).toMatch(/"rows": \[[\s\S]*\}\n$/);
    await popup.close();
    await page.close();
  });
});
