import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedItem } from '../../src/browser/stored-item.ts';

const { local } = fakeBrowser.storage;
const asItIs = (stored: unknown) => stored;

beforeEach(() => fakeBrowser.reset());

describe('an item of the storage', () => {
  const watched = () => {
    const item = storedItem('place', asItIs);
    const told: unknown[] = [];
    return { item, told, stop: item.watch((value) => told.push(value)) };
  };

  it('tells of what others change, not of what it wrote itself', async () => {
    const { item, told } = watched();
    await item.write('here');
    await local.set({ place: 'there' });
    await item.write('back');
    await local.set({ place: 'here' });
    expect(told).toEqual(['there', 'here']);
  });

  it('knows what it wrote when the keys come back in another order, as Chromium gives them', async () => {
    const { item, told } = watched();
    vi.spyOn(local, 'set').mockResolvedValueOnce();
    await item.write({ theme: 'dark', layout: { second: 'en', first: 'ko' } });
    const newValue = { layout: { first: 'ko', second: 'en' }, theme: 'dark' };
    await local.onChanged.trigger({ place: { newValue } });
    await local.onChanged.trigger({ place: { newValue } });
    expect(told).toEqual([newValue]);
  });

  it('tells of a change by others to what the browser would not store', async () => {
    const { item, told } = watched();
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
    expect(await item.write('here')).toBe(false);
    await local.set({ place: 'here' });
    expect(told).toEqual(['here']);
  });

  it('tells of a change by others back to what it wrote when that was stored already', async () => {
    const { item, told } = watched();
    await local.set({ place: 'here' });
    // A real browser tells of no change where there is none.
    const silent = vi.spyOn(local, 'set').mockResolvedValue();
    await item.write('here');
    silent.mockRestore();
    await local.set({ place: 'there' });
    await local.set({ place: 'here' });
    expect(told).toEqual(['here', 'there', 'here']);
  });

  it('tells of no value it passed twice before it heard of the first, as a slider does', async () => {
    const { item, told } = watched();
    const silent = vi.spyOn(local, 'set').mockResolvedValue();
    const passed = [16, 17, 16, 18, 17];
    for (const newValue of passed.slice(0, 4)) await item.write(newValue);
    await local.onChanged.trigger({ place: { newValue: 16 } });
    await item.write(17);
    for (const newValue of passed.slice(1)) await local.onChanged.trigger({ place: { newValue } });
    expect(told).toEqual([]);
    silent.mockRestore();
    await local.set({ place: 16 });
    expect(told).toEqual([16]);
  });

  it('tells nothing any more once nobody wants to hear', async () => {
    const { told, stop } = watched();
    stop();
    await local.set({ place: 'there' });
    expect(told).toEqual([]);
  });
});
