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

const anyStem = new RegExp(stems.map(([, stem]) => stem).join('|'));

/** Shortest word that is looked at for stems. */
const shortest = 6;

/** The bits of each name and each word met so far, those of the lists to begin with. */
const known = new Map<string, number>();

/** The topics of an element's names, as a set of bits. */
export function topicsOf(names: string): number {
  if (known.size === 0) readWords();
  let bits = 0;
  for (const name of names.split(' ')) bits |= known.get(name) ?? bitsOfName(name);
  return bits;
}

/** Pages put a few names together in ever new ways. */
function bitsOfName(name: string): number {
  let bits = 0;
  for (const word of nameWords(name)) bits |= bitsOf(word);
  known.set(name, bits);
  return bits;
}

function readWords(): void {
  for (const topic of topics) {
    const bit = topicBit(topic);
    const list = words[topic].split(' ');
    for (let at = 0; at < list.length; at += 1) known.set(list[at] ?? '', (known.get(list[at] ?? '') ?? 0) | bit);
  }
}

function bitsOf(word: string): number {
  const found = known.get(word);
  if (found !== undefined) return found;
  let bits = 0;
  if (word.length >= shortest && anyStem.test(word))
    for (const [topic, stem] of stems) if (word.includes(stem)) bits |= topicBit(topic);
  known.set(word, bits);
  return bits;
}
