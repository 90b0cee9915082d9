import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Answer, html } from '../harness/serve-pages.ts';
import { browsers, pictures, testBrowser } from '../harness/test-browser.ts';
import { answerSample } from '../workbench/sample-site.ts';
import { closeWide, openWide } from './open-wide.ts';
import { sampleMarkup } from './sample-pages.ts';

/** Ten seconds of silence, eight thousand samples each. */
function silence(): Answer {
  const samples = 80_000;
  const file = Buffer.alloc(44 + samples, 128);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(8000, 24);
  file.writeUInt32LE(8000, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples, 40);
  return { type: 'audio/wav', body: file };
}

const videos = '<video id="runs" muted loop></video><video id="rests" muted></video>';
/** Far more than any article: the reader does not begin with it. */
const hugeMarkup = `<!doctype html><title>끝없는 글</title><p>글</p><script>
  const all = document.createElement('div');
  all.hidden = true;
  for (let at = 0; at < 600_001; at++) all.append(document.createElement('i'));
  document.body.append(all);
</script>`;

function answer(url: string): Answer | undefined {
  switch (new URL(url).pathname) {
    case '/video':
      return html(sampleMarkup.replace('</body>', `${videos}</body>`));
    case '/tone.wav':
      return silence();
    case '/huge':
      return html(hugeMarkup);
    default:
      return answerSample(url);
  }
}

describe.each(browsers)('the roads into the reader and out of it, in %s', (name) => {
  const driver = testBrowser(name, answer);

  const isOpen = (page: Page) => page.evaluate(() => document.querySelector('clean-break-reader .cb-row') !== null);

  it('lead through the context menu, there and back', async () => {
    const page = await driver.open('http://www.example.com/1');
    const popup = await driver.openPopup(page);
    await popup.waitFor('.cb-row');
    await popup.close();
    await driver.chooseInMenu(page);
    await expect.poll(() => isOpen(page)).toBe(true);
    await driver.chooseInMenu(page);
    await expect.poll(() => isOpen(page)).toBe(false);
    await page.close();
  });

  it('leave a video running that runs, and one resting that rests', async () => {
    const page = await driver.open('http://www.breaknews.com/video');
    const look = () =>
      page.evaluate(() => {
        const [runs, rests] = ['runs', 'rests'].map((id) => document.getElementById(id) as HTMLVideoElement);
        const { heard = [] } = globalThis as { heard?: string[] };
        return {
          runs: [runs?.paused, runs?.currentTime ?? 0] as const,
          rests: [rests?.paused, rests?.currentTime] as const,
          heard,
        };
      });
    await page.evaluate(async () => {
      const [runs, rests] = ['runs', 'rests'].map((id) => document.getElementById(id) as HTMLVideoElement);
      if (!runs || !rests) return;
      // From memory, for the page server sends no part of a file.
      runs.src = rests.src = URL.createObjectURL(await (await fetch('/tone.wav')).blob());
      await runs.play();
      rests.currentTime = 4;
      await new Promise((done) => rests.addEventListener('seeked', done, { once: true }));
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const video of [runs, rests])
        for (const kind of ['pause', 'play', 'emptied', 'abort', 'ratechange', 'volumechange'])
          video.addEventListener(kind, () => heard.push(`${video.id} ${kind}`));
    });
    await expect.poll(async () => (await look()).runs[1]).toBeGreaterThan(0);
    await openWide(driver, page);
    const [, opened] = (await look()).runs;
    await expect.poll(async () => (await look()).runs[1], { message: 'it runs on behind' }).not.toBe(opened);
    await closeWide(page);
    const [, closed] = (await look()).runs;
    await expect.poll(async () => (await look()).runs[1], { message: 'and after' }).not.toBe(closed);
    expect(await look()).toMatchObject({ runs: [false, expect.any(Number)], rests: [true, 4], heard: [] });
    await page.close();
  });

  it('end before a page that is far too long, which is said in both rooms', async () => {
    const page = await driver.open('http://www.example.com/huge');
    const popup = await driver.openPopup(page);
    await popup.waitFor('[data-state="message"] .cb-message');
    expect(await popup.evaluate((view) => view.document.querySelector('.cb-message h1')?.textContent)).toBe(
      'This page is too long',
    );
    await popup.screenshot(`${pictures}/${name}-popup-too-long.png`);
    await popup.close();
    await driver.chooseInMenu(page);
    const title = () => page.evaluate(() => document.querySelector('clean-break-reader .cb-message h1')?.textContent);
    await expect.poll(title).toBe('This page is too long');
    await page.screenshot({ path: `${pictures}/${name}-wide-too-long.png` });
    await page.click('.cb-message button');
    await expect.poll(title).toBeUndefined();
    await page.close();
  });
});
