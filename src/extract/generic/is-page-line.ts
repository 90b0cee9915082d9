import type { Block } from '../../article.ts';

/** What opens a line that leads to another article, in the languages most papers are in: "Read more: …", "Lesen Sie auch: …". */
const openings = new Set(
  (
    'read more,read also,read next,also read,see also,see more,more,related,don’t miss,up next,lesen sie auch,' +
    'lesen sie mehr,lies auch,mehr zum thema,mehr dazu,mehr themen,siehe auch,auch interessant,lire aussi,à lire,' +
    'à lire aussi,voir aussi,lea,lee,lea también,lee también,lea más,lee más,vea,vea también,vea además,' +
    'te puede interesar,ver más,ver también,leia mais,leia também,veja mais,veja também,saiba mais,leggi anche,' +
    'lees ook,les også,læs også,läs också,läs mer,lue myös,czytaj także,czytaj też,czytaj więcej,zobacz także,' +
    'zobacz też,читайте также,читайте ещё'
  ).split(','),
);

/** What a slot of advertisements or a button says, and nothing else. */
const labels = new Set(
  (
    'advertisement,advertising,anzeige,werbung,publicité,publicidad,publicidade,annonce,annonse,annons,reklam,reklamy,' +
    'reklaam,реклама,advertentie,pubblicità,mainos,article continues below,story continues below,' +
    'article continues below advertisement,story continues below advertisement,continue reading the main story,loading,' +
    'share,share this,share article,share story,share post,share this article,share this story,share this post,' +
    'sharing is caring,teilen,partager,compartir,facebook,twitter,whatsapp,pinterest,instagram,linkedin,telegram,email,' +
    'e-mail,copy link,print,print article,back to top,広告,廣告,广告'
  ).split(','),
);

/** The same where words or numbers change: invitations to share, reading times, dates. What holds none of the first is none. */
const mayVary =
  /like this story|[td]e leitura|de lectura|read(?:ing)? time|lesezeit|temps de|\d min|(?:published|updated|aktualisiert|veröffentlicht|publié|à jour|publicado|actualizado|pubblicato|aggiornato).*\d/;
const varyingLabels =
  '^(?:like this story\\? share .{0,30}|\\d+ min(?:\\.|utes?)? (?:read|lesezeit)|' +
  '(?:lesezeit|reading time|read time|tempo de leitura|temps de lecture|tiempo de lectura)\\W.{0,16}|' +
  '(?:(?:last |first )?(?:published|updated)|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|' +
  'pubblicato|aggiornato)\\b.{0,20}\\b\\d{1,2}\\b.{0,12}\\d{2}.{0,16})$';

/** What asks readers to subscribe for the rest, or to follow the paper elsewhere. */
const invites =
  '\\balready an? (?:\\w+ )?subscriber|\\b(?:full|rest of (?:the|this)) (?:story|article)\\b.{0,40}\\bsubscri|' +
  '\\bsubscri\\w+ .{0,60}\\bfull (?:story|article)|' +
  '^\\W*(?:follow|like|find|join) (?:us|me|the|our) .{0,60}\\b(?:on|at) (?:twitter|facebook|instagram|x\\b|linkedin|youtube|whatsapp|telegram)';

const mayInvite = /subscri|^\W*(?:follow|like|find|join) /;

/** Signs that may stand before and after such words. */
const signsBefore = /^[^\n\wÀ-ɏͰ-ӿ]{1,3}/;
const signsAfter = /[^\n\wÀ-ɏͰ-ӿ]{1,4}$/;

/** Longest such line, in characters: running text may begin so as well; and longest label, and longest line that is nothing but what opens others. */
const longest = 240;
const longestLabel = 60;

/** What follows the words that open a line, where there is more in it. */
const opener = /[:|>»]/;

/**
 * True for a line among an article's that is the page's: it leads to another article, labels what is none, or wants readers
 * to subscribe. Words are looked up rather than put into one pattern, which browsers take a millisecond to prepare.
 */
export function isPageLine({ text, kind }: Block): boolean {
  if (text.length > longest) return false;
  const line = text.toLowerCase().replaceAll("don't", 'don’t');
  if (isInvitation(line)) return true;
  const words = line.replace(signsBefore, '');
  const opening = words.slice(0, Math.max(0, words.search(opener))).replace(/\s$/, '');
  if (openings.has(opening)) return true;
  if (text.length > longestLabel) return false;
  const bare = words.replace(signsAfter, '');
  return openings.has(bare) || (kind !== 'subheading' && isLabel(bare, line));
}

function isLabel(bare: string, line: string): boolean {
  // Signs and Chinese characters are not told apart: of a label in these nothing is left bare.
  if (labels.has(bare) || labels.has(line.trim())) return true;
  return mayVary.test(bare) && new RegExp(varyingLabels).test(bare);
}

function isInvitation(line: string): boolean {
  return mayInvite.test(line) && new RegExp(invites).test(line);
}
