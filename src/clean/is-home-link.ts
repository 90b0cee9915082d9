/** How an address that leads home can end: in a host, a folder, or a page named index or main. */
const HOME = /^(?:[a-z]+:)?\/\/[^/?#]*$|[./]$|^(?:[^?]*\/)?(?:index|main)\.\w+(?:#.*)?$|\/#/i;

/** True for a link to a paper's own front page ("./index.html" on any of its hosts): what it holds is the logo. */
export function isHomeLink(link: Element, hosts: readonly string[]): boolean {
  const href = link.getAttribute('href')?.trim() ?? '';
  const base = link.ownerDocument.URL;
  // No question leads home, and a banner's address is one; the rest is told by its look, for to read an address is dear.
  if (href.includes('?') && !href.includes('#')) return false;
  if (href === '' || href.startsWith('#') || !HOME.test(href) || !URL.canParse(href, base)) return false;
  const target = new URL(href, link.baseURI || base);
  if (!/^https?:$/.test(target.protocol) || target.search !== '') return false;
  return /^\/(?:(?:index|main)\.\w+)?$/.test(target.pathname) && isSameHouse(target, new URL(base), hosts);
}

function isSameHouse(target: URL, page: URL, hosts: readonly string[]): boolean {
  const [there, here] = [target.hostname, page.hostname];
  if (there === here || isWithin(there, here) || isWithin(here, there)) return true;
  return hosts.some((host) => isWithin(there, host)) && hosts.some((host) => isWithin(here, host));
}

function isWithin(host: string, listed: string): boolean {
  return host === listed || host.endsWith(`.${listed}`);
}
