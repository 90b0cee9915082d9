/** How long a page may take to answer, in milliseconds; reading the longest pages takes a tenth of it. */
const patience = 10_000;

/** Gives what a promise gives, or something else once it has taken too long: nobody waits before a spinner without an end. */
export function withinTime<Value, Late>(promise: Promise<Value>, late: Late): Promise<Value | Late> {
  return Promise.race([promise, new Promise<Late>((done) => setTimeout(() => done(late), patience))]);
}
