import { nameWords } from './split-words.ts';

/** What classes and ids name, in any of the languages that papers write them in. */
export const topics = [
  'comments',
  'consent',
  'related',
  'sharing',
  'newsletter',
  'caption',
  'byline',
  'biography',
  'tags',
  'advertisement',
  'navigation',
  'standfirst',
  'title',
  'body',
  'box',
  'overlay',
] as const;

/** One of the things that names speak of. */
export type Topic = (typeof topics)[number];

/** The topic's place in a set of them, as a bit. */
export function topicBit(topic: Topic): number {
  return 1 << topics.indexOf(topic);
}

/** Whole words, as `nameWords` parts them. */
const words: Readonly<Record<Topic, string>> = {
  comments:
    'comment comments commentlist disqus reply replies respond discussion discussions livefyre coral kommentar kommentare commentaire commentaires comentario comentarios commenti reacties comentarii forum thread',
  consent: 'cookie cookies consent gdpr ccpa onetrust ot cmp didomi privacy cli cky cookiebot optanon sp qc cybot tcf',
  related:
    'related recommend recommended recommendation recommendations readmore readnext more also popular trending most mostread mostviewed latest teaser teasers promo upnext next prev previous further similar suggested suggestions outbrain taboola carousel slider swiper card cards feed headlines breaking river listing rail ranking hot recent recirc recirculation zergnet mgid relacionadas relacionados relacionado correlati verwandt weitere mehr similaires lire leggi gerelateerd lees relateret liknande archive seealso',
  sharing:
    'share sharing shares sharebar sharedaddy social socials follow facebook twitter whatsapp addthis addtoany sns linkedin pinterest telegram partager compartir teilen condividi',
  newsletter:
    'newsletter newsletters subscribe subscription subscriptions subscriber signup sign optin mailing mailchimp paywall cta donate donation support register registration regwall premium abo abonnement offer piano membership appeal podcast app download',
  caption:
    'caption captions credit credits photo photos image images img media gallery slideshow figure picture pictures figcaption legend cutline infotext lightbox photographer bild foto fotos bildunterschrift didascalia legende thumb thumbnail photocredit imagecaption',
  byline:
    'byline bylines author authors autor autore auteur auteurs autoren writer writers meta date time datetime timestamp published publish updated dateline posted postmeta datum fecha data signature firma reporter journalist contributor contributors pubdate readtime reading',
  biography: 'bio biography profile avatar about authorbox saboxplugin staff columnist',
  tags: 'tag tags tagged taglist keywords keyword topic topics category categories cat cats label labels breadcrumb breadcrumbs schlagworte etiquetas rubrik channel',
  advertisement:
    'ad ads adv advert adverts advertising advertisement sponsor sponsored sponsors banner banners dfp gpt adsense adslot commercial affiliate anzeige werbung publicidad publicite pub reklama reklame reklam deal deals shop buy price',
  navigation:
    'nav navbar navigation menu menus footer foot bottom header topbar sidebar side aside widget widgets masthead toolbar pagination pager skip login search tools print imprint impressum copyright legal disclaimer disclosure sitemap toc jump index faq',
  standfirst:
    'standfirst subtitle subtitles subtit midtitle sum subhead subheadline subheading deck dek lede lead summary excerpt intro introduction kicker eyebrow overline description abstract chapeau entradilla vorspann bajada einleitung ingress highlights synopsis keypoints takeaways sommario occhiello blurb preamble',
  title: 'title titles headline headlines heading headings titel titre titulo titolo hd tit headerline',
  body: 'body articlebody article content contents entry post story text main prose paragraph copy rich richtext texte contenido corps inhalt storybody maincontent bodytext texto testo wysiwyg cms formatted',
  box: 'box boxes infobox factbox fact facts expandable accordion collapse collapsible toggle embed embedded callout module product note info quote pullquote blockquote tweet instagram timeline poll quiz correction inset pullout',
  overlay:
    'hidden hide modal popup overlay dialog tooltip toast sr screenreader offscreen print noprint hover dropdown flyout',
};

/** What longer words are made with: "relatedlinks", "commentslist". */
const stems: readonly (readonly [Topic, string])[] = (
  [
    ['comments', 'comment disqus kommentar'],
    ['consent', 'cookie onetrust consent'],
    ['related', 'related recommend mostread popular readmore trending outbrain taboola teaser'],
    ['sharing', 'sharing social'],
    ['newsletter', 'newsletter subscri signup'],
    ['caption', 'caption gallery slideshow'],
    ['byline', 'byline author timestamp pubdate'],
    ['tags', 'breadcrumb taglist'],
    ['advertisement', 'advert sponsor adbox adwrap adslot adunit'],
    ['navigation', 'sidebar footer navig menu'],
    ['standfirst', 'standfirst subtitle subhead summary'],
    ['title', 'headline title'],
    ['body', 'articlebody articlecontent articletext storybody bodytext postcontent'],
    ['box', 'factbox infobox'],
    ['overlay', 'modal popup overlay'],
  ] as const
).flatMap(([topic, list]) => list.split(' ').map((stem) => [topic, stem] as const));

/** Shortest and longest word that is looked at for stems. */
const shortest = 6;
const longest = 19;

/** The bits of each word of the lists. */
const listed = new Map<string, number>();

/**
 * The topics of several elements' names, each a set of bits. All at once: to begin with, a browser is slow at whatever is
 * done name by name, and quick to search a text.
 */
export function topicsOf(names: readonly string[]): number[] {
  if (listed.size === 0) readLists();
  const lines = nameWords(names);
  const made = readMade(lines);
  return lines.map((words) => {
    let bits = 0;
    for (const word of words) bits |= listed.get(word) ?? made.get(word) ?? 0;
    return bits;
  });
}

function readLists(): void {
  for (const topic of topics) {
    const bit = topicBit(topic);
    for (const word of words[topic].split(' ')) listed.set(word, (listed.get(word) ?? 0) | bit);
  }
}

/** The bits of the longer words that are in no list, where they are made with stems. */
function readMade(lines: readonly (readonly string[])[]): Map<string, number> {
  const strange = new Set<string>();
  for (const line of lines)
    for (const word of line)
      if (word.length >= shortest && word.length <= longest && !listed.has(word)) strange.add(word);
  const text = ` ${[...strange].join(' ')} `;
  const made = new Map<string, number>();
  for (const [topic, stem] of stems)
    for (let at = text.indexOf(stem); at >= 0; ) {
      const end = text.indexOf(' ', at);
      const word = text.slice(text.lastIndexOf(' ', at) + 1, end);
      made.set(word, (made.get(word) ?? 0) | topicBit(topic));
      at = text.indexOf(stem, end);
    }
  return made;
}
