// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cleaningPanel } from '../../entrypoints/popup/cleaning-panel.ts';

const state = { kind: 'cleaning-state', on: true, hidden: [], leftAlone: [], host: 'www.example.com', listed: true };
const count = { kind: 'clutter-count', count: 0 };
const sender = { id: fakeBrowser.runtime.id, frameId: 0, tab: { id: 7 } } as unknown as Parameters<
  typeof fakeBrowser.runtime.onMessage.trigger
>[1];

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: [] }) });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
});

async function tellCount(): Promise<void> {
  await Promise.all(await fakeBrowser.runtime.onMessage.trigger(count, sender, () => undefined));
}

describe('the panel on cleaning', () => {
  it('comes back with a page that could not be asked for a while', async () => {
    const send = vi.fn<() => Promise<unknown>>().mockResolvedValue(state);
    Object.assign(fakeBrowser.tabs, { sendMessage: send });
    const panel = cleaningPanel(document, 7);
    await vi.waitFor(() => expect(panel.querySelector('.cleaning-count')).not.toBeNull());
    send.mockRejectedValue(new Error('Receiving end does not exist.'));
    await tellCount();
    await vi.waitFor(() => expect(panel.querySelector('.cleaning-none')).not.toBeNull());
    send.mockResolvedValue(state);
    await tellCount();
    await vi.waitFor(() => expect(panel.querySelector('.cleaning-count')).not.toBeNull());
  });

  it.each([
    [{ on: false, hidden: [] }, 'cleaningOff'],
    [{ on: true, hidden: [] }, 'cleaningNone'],
    [{ on: true, hidden: [{ id: 1, reason: 'ad-slot', evidence: '광고', html: '' }] }, 'cleaningCount'],
  ])('says of %o: %s', async (part, word) => {
    Object.assign(fakeBrowser.tabs, { sendMessage: async () => ({ ...state, ...part }) });
    const panel = cleaningPanel(document, 7);
    await vi.waitFor(() => expect(panel.querySelector('.cleaning-count')?.textContent).toBe(word));
  });

  it('stays unfolded while the page tells of more', async () => {
    const send = vi.fn<() => Promise<unknown>>().mockResolvedValue(state);
    Object.assign(fakeBrowser.tabs, { sendMessage: send });
    const panel = cleaningPanel(document, 7);
    const more = () => panel.querySelector<HTMLElement>('.cleaning-more');
    const isUnfolded = () => [more()?.getAttribute('aria-expanded'), panel.querySelector('.cleaning-open') !== null];
    await vi.waitFor(() => expect(isUnfolded()).toEqual(['false', false]));
    more()?.click();
    expect(isUnfolded()).toEqual(['true', true]);
    send.mockResolvedValue({ ...state, leftAlone: ['광고'] });
    await tellCount();
    await vi.waitFor(() => expect(panel.querySelector('.cleaning-left-alone')).not.toBeNull());
    expect(isUnfolded()).toEqual(['true', true]);
  });
});
