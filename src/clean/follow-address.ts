/** Gives a question that is true once after the page went to another address without loading; what only scrolls is none. */
export function followAddress(page: Document): () => boolean {
  let url = page.URL;
  let address = addressOf(url);
  return () => {
    if (page.URL === url) return false;
    url = page.URL;
    const before = address;
    address = addressOf(url);
    return address !== before;
  };
}

/** An address without what only scrolls the page. */
function addressOf(url: string): string {
  const end = url.indexOf('#');
  return end < 0 ? url : url.slice(0, end);
}
