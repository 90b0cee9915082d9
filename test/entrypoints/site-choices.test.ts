// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { siteChoices } from '../../entrypoints/popup/site-choices.ts';
import { readCleaningSettings } from '../../src/browser/cleaning-store.ts';
import { keepRequests } from '../../src/browser/keep-requests.ts';
import { sendFrom } from '../browser/send-from.ts';

const state = { host: 'www.example.com', listed: false, never: [], always: [], byItself: false };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => unknown) => run() } });
  sendFrom({});
  keepRequests();
});

afterEach(() => vi.unstubAllGlobals());

describe('the boxes for a site', () => {
  /** Ticks the box "always here", the browser's question being answered, and waits until all is done. */
  const tick = async (answer: boolean) => {
    Object.assign(fakeBrowser.permissions, { request: async () => answer });
    const box = await new Promise<HTMLInputElement>((done) => {
      const nodes = siteChoices(
        document,
        state,
        () => undefined,
        () => done(found),
      );
      document.body.replaceChildren(...nodes);
      const found = document.querySelector('.cleaning-always') as HTMLInputElement;
      found.click();
    });
    return { isTicked: box.checked, always: (await readCleaningSettings()).always };
  };

  it('keeps "always" where the browser gives access', async () => {
    expect(await tick(true)).toEqual({ isTicked: true, always: [state.host] });
  });

  it('takes the tick away again where the browser does not', async () => {
    expect(await tick(false)).toEqual({ isTicked: false, always: [] });
  });
});
