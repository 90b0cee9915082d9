import type { Block } from '../../article.ts';

/** What opens a line that leads to another article, in the languages most papers are in: "Read more: …", "Lesen Sie auch: …". */
const openings =
  "read (?:more|also|next)|also read|see (?:also|more)|more|related|don['’]t miss|up next|" +
  'lesen sie (?:auch|mehr)|lies auch|mehr (?:zum thema|dazu|themen)|siehe auch|auch interessant|' +
  'lire aussi|à lire(?: aussi)?|voir aussi|le[ae](?: también| más)?|vea(?: también| además)?|te puede interesar|' +
  'ver (?:más|também)|leia (?:mais|também)|veja (?:mais|também)|saiba mais|leggi anche|lees ook|les også|læs også|' +
  'läs (?:också|mer)|lue myös|czytaj (?:także|też|więcej)|zobacz (?:także|też)|читайте (?:также|ещё)';

/** What a slot of advertisements, a button or a date line says, and nothing else. */
const labels =
  'advertisement|advertising|anzeige|werbung|publicité|publicidade?|annon[cs]e|annons|reklamy?|reklaa?m|реклама|' +
  'advertentie|pubblicità|mainos|広告|廣告|广告|(?:article|story) continues below(?: advertisement)?|' +
  'continue reading the main story|loading|share(?: this)?(?: article| story| post)?|sharing is caring|teilen|partager|' +
  'compartir|facebook|twitter|whatsapp|pinterest|instagram|linkedin|telegram|e-?mail|copy link|print(?: article)?|' +
  'back to top|like this story\\? share .{0,30}|\\d+ min(?:\\.|utes?)? (?:read|lesezeit)|' +
  '(?:lesezeit|reading time|read time|tempo de leitura|temps de lecture|tiempo de lectura)\\W.{0,16}|' +
  '(?:(?:last |first )?(?:published|updated)|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|' +
  'pubblicato|aggiornato)\\b.{0,20}\\b\\d{1,2}\\b.{0,12}\\d{2}.{0,16}';

/** What asks readers to subscribe for the rest, or to follow the paper elsewhere. */
const invites =
  /\balready an? (?:\w+ )?subscriber|\b(?:full|rest of (?:the|this)) (?:story|article)\b.{0,40}\bsubscri|\bsubscri\w+ .{0,60}\bfull (?:story|article)|^\W*(?:follow|like|find|join) (?:us|me|the|our) .{0,60}\b(?:on|at) (?:twitter|facebook|instagram|x\b|linkedin|youtube|whatsapp|telegram)/i;

const mayInvite = /subscri|^\W*(?:follow|like|find|join) /i;

/** Signs that may stand before and after such words. */
const signs = '[^\\n\\wÀ-ɏͰ-ӿ]{0,3}';

/** Longest such line, in characters: running text may begin so as well; and longest label, and longest line that is nothing but what opens others. */
const longest = 240;
const longestLabel = 60;

/** What follows the words that open a line, where it is longer than a label. */
const mayOpen = /[:|>»]/;

let opens: RegExp | undefined;
let isLabel: RegExp | undefined;

/** True for a line among an article's that is the page's: it leads to another article, labels what is none, or wants readers to subscribe. */
export function isPageLine({ text, kind }: Block): boolean {
  if (text.length > longest) return false;
  const isShort = text.length <= longestLabel;
  if (isShort || mayOpen.test(text.slice(0, longestLabel))) {
    opens ??= new RegExp(`^${signs}(?:${openings})\\s?(?:[:|>»]|${signs}$)`, 'i');
    if (opens.test(text)) return true;
  }
  if (mayInvite.test(text) && invites.test(text)) return true;
  if (!isShort || kind === 'subheading') return false;
  isLabel ??= new RegExp(`^${signs}(?:${labels})${signs}$`, 'i');
  return isLabel.test(text);
}
