/**
 * Looks twenty times a second, for half a minute at most, until there is something (anything but undefined and false), and
 * gives it; `what` says in the error what never came to be.
 */
export async function waitUntil<Found>(look: () => Promise<Found | undefined | false>, what: string): Promise<Found> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
