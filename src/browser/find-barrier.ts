/** Why a tab cannot be read at all. */
export type Barrier = 'browser-page' | 'not-loaded' | 'pdf' | 'file' | 'no-access' | 'slow' | 'failed';

/** Hosts that browsers keep extensions out of: Firefox's restricted domains (its `greprefs.js`), and the shops of Chrome and Edge. */
const guarded =
  /^(?:(?:accounts-static|addons|content)\.cdn\.mozilla\.net|(?:(?:api|oauth|profile)\.)?accounts\.firefox\.com|(?:discovery\.)?addons\.mozilla\.org|support\.mozilla\.org|sync\.services\.mozilla\.com|chromewebstore\.google\.com|microsoftedge\.microsoft\.com)$/;

/** What Chrome answers where it keeps a page to itself, whoever asks. */
const keptToItself = /chrome(?:-extension|-untrusted)?:\/\/|extensions gallery|cannot be scripted|devtools/i;

/** What Chrome answers where its own page of an error stands at the address: no network, no such host, an empty answer. */
const errorPage = /showing error page/i;

/**
 * Firefox gives what it shows in a page's place a picture of its own; what it answers there is the same as of any page that
 * is closed to us.
 */
const ownPicture = /^chrome:\/\/global\/.*?(pdf)?\.svg$/;

/** What bars the way into a tab, by its address and picture and by what the browser said; `undefined` where none of them tells. */
export function findBarrier(url: string | undefined, refusal = '', picture = ''): Barrier | undefined {
  if (keptToItself.test(refusal)) return 'browser-page';
  if (errorPage.test(refusal)) return 'not-loaded';
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (!/^https?:$/.test(protocol) || guarded.test(hostname)) return 'browser-page';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  const own = ownPicture.exec(picture);
  return own === null ? undefined : own[1] === undefined ? 'not-loaded' : 'pdf';
}
