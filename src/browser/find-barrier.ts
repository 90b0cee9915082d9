/** Why a tab cannot be read at all. */
export type Barrier = 'browser-page' | 'not-loaded' | 'pdf' | 'file' | 'no-access' | 'slow' | 'failed';

/** Hosts that browsers keep extensions out of: Firefox's restricted domains (its `greprefs.js`), and the shops of Chrome and Edge. */
const guarded =
  /^(?:(?:accounts-static|addons|content)\.cdn\.mozilla\.net|(?:(?:api|oauth|profile)\.)?accounts\.firefox\.com|(?:discovery\.)?addons\.mozilla\.org|support\.mozilla\.org|sync\.services\.mozilla\.com|chromewebstore\.google\.com|microsoftedge\.microsoft\.com)$/;

/** What Chrome answers where it keeps a page to itself, whoever asks. */
const keptToItself = /chrome(?:-extension|-untrusted)?:\/\/|extensions gallery|cannot be scripted|devtools/i;

/** What Chrome answers where its own page of an error stands at the address: no network, no such host, an empty answer. */
const errorPage = /showing error page/i;

/** What bars the way into a tab, by its address and by what the browser said; `undefined` where neither tells. */
export function findBarrier(url: string | undefined, refusal = ''): Barrier | undefined {
  if (keptToItself.test(refusal)) return 'browser-page';
  if (errorPage.test(refusal)) return 'not-loaded';
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (!/^https?:$/.test(protocol) || guarded.test(hostname)) return 'browser-page';
  return /\.pdf$/i.test(pathname) ? 'pdf' : undefined;
}
