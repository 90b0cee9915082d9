import type { Browser } from 'puppeteer-core';

/** Sends a raw WebDriver BiDi command, Firefox's own additions included, and gives its result. */
export async function sendBidi<Result>(browser: Browser, method: string, params: object): Promise<Result> {
  // Puppeteer keeps the connection to itself, but Firefox's chrome scope is reached in no other way.
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Result }> };
  };
  return (await connection.send(method, params)).result;
}
