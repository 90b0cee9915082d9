const HOST = /^(?!-)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$|^localhost$/;

/** The host an address belongs to, as the reader's choices are kept by it: without "www."; `undefined` where it is no web address. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^www\./, '');
  return /^https?:$/.test(protocol) && isHost(host) ? host : undefined;
}

/** True for a host name as it stands in an address ("m.breaknews.com"). */
export function isHost(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 253 && HOST.test(value);
}
