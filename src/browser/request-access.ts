import { browser } from './native-api.ts';

/** Asks the reader for access to some addresses, and gives the answer. Call it first thing inside the click. */
export async function requestAccess(access: { origins: string[] }): Promise<boolean> {
  try {
    return await browser.permissions.request(access);
  } catch {
    return false;
  }
}
