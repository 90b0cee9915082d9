/** What the relative addresses of a page are relative to: its `<base>` where it has one of http or https, else its own address. */
export function baseAddress(page: Document, url: string): string {
  const written = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  if (written === '' || !URL.canParse(written, url)) return url;
  const { href, protocol } = new URL(written, url);
  return /^https?:$/.test(protocol) ? href : url;
}
