// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeClipboard } from '../../src/browser/clipboard.ts';

const copied = { text: '가\tA', html: '<b>가</b>' };

/** What came on the clipboard, by either way. */
let held: Record<string, string>;

/** Has the page copy as a browser does, or refuse. */
function copies(isAllowed: boolean): void {
  document.execCommand = () => {
    if (!isAllowed) return false;
    const event = new Event('copy', { bubbles: true, cancelable: true });
    const clipboardData = { setData: (type: string, data: string) => Object.assign(held, { [type]: data }) };
    document.body.dispatchEvent(Object.assign(event, { clipboardData }));
    return true;
  };
}

/** Gives the page a Clipboard API, or none, as on http. */
function hasApi(write?: (items: readonly { readonly data: Record<string, Blob> }[]) => Promise<void>): void {
  vi.stubGlobal('isSecureContext', write !== undefined);
  vi.stubGlobal(
    'ClipboardItem',
    class {
      readonly data: Record<string, Blob>;

      constructor(data: Record<string, Blob>) {
        this.data = data;
      }
    },
  );
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: write && { write } });
}

beforeEach(() => {
  held = {};
  copies(true);
});

describe('the clipboard', () => {
  it('takes both forms at once where there is an interface for it', async () => {
    hasApi(async ([item]) => {
      for (const [type, blob] of Object.entries(item?.data ?? {})) held[type] = await blob.text();
    });
    expect(await writeClipboard(document, copied)).toBe(true);
    expect(held).toEqual({ 'text/plain': copied.text, 'text/html': copied.html });
  });

  it.each([
    ['on http', undefined],
    ['where a policy forbids it', () => Promise.reject(new Error('NotAllowedError'))],
  ])('takes them by the copy event %s, and the page’s own handlers hear nothing of it', async (_, write) => {
    hasApi(write);
    const heard = vi.fn();
    document.addEventListener('copy', heard);
    expect(await writeClipboard(document, copied)).toBe(true);
    expect(held).toEqual({ 'text/plain': copied.text, 'text/html': copied.html });
    expect(heard).not.toHaveBeenCalled();
    document.execCommand('copy');
    expect(heard, 'copies of the reader’s own go on as ever').toHaveBeenCalledOnce();
    document.removeEventListener('copy', heard);
  });

  it('takes a plain form alone', async () => {
    hasApi();
    await writeClipboard(document, { text: '가' });
    expect(held).toEqual({ 'text/plain': '가' });
  });

  it('says so where nothing may be copied', async () => {
    hasApi();
    copies(false);
    expect(await writeClipboard(document, copied)).toBe(false);
    expect(held).toEqual({});
  });
});
