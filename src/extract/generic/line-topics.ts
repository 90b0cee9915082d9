/** What short lines beside an article say, in the languages most papers are in: words, and pairs of words. */
const phrases = {
  related:
    'read more,read next,read also,read full,related,see also,also read,also on,also see,more on,more from,more about,more stories,more news,recommended,you may,you might,also like,like this,miss,trending,most read,most popular,most viewed,popular,up next,next article,previous article,lesen sie,lies auch,mehr zum,mehr zu,mehr dazu,auch interessant,weitere,lire aussi,à lire,voir aussi,lea también,leer más,te puede,ver más,leia mais,leia também,veja também,saiba mais,leggi anche,lees ook,lees meer,læs også,les også,läs också,läs mer,lue myös,czytaj także,czytaj też,zobacz też,также,читайте,ilgili,관련기사,더보기,추천',
  invite:
    'click here,click on,tap here,learn more,find out,shop now,buy now,book now,get started,view all,view more,show more,load more,see more,see all,play video,watch now,watch the,listen to,download,join us,contact us,sign in,log in,hier klicken,jetzt,cliquez,haga clic,clique',
  credit:
    'photo by,photo,photos,image,image credit,picture,credit,courtesy,getty,getty images,shutterstock,istock,afp,epa,reuters,file photo,foto,bild,quelle,crédit,crédito,fuente,fonte,illustration,screenshot,imago,dpa,alliance,pictured,via getty,ap photo,images,사진,자료,제공,출처',
  sharing:
    'share,share this,tweet,follow us,follow,facebook,twitter,instagram,whatsapp,telegram,linkedin,pinterest,copy link,print,email this,partager,teilen,compartir,compartilhar,condividi,공유',
  subscription:
    'newsletter,newsletters,subscribe,subscription,subscriber,subscribers,sign up,register,donate,donation,support us,free trial,inbox,your email,email address,abonnieren,abonnez,abonné,suscríbete,assine,iscriviti,구독,abone',
  comments:
    'comment,comments,reply,replies,leave a,discussion,conversation,tell us,you think,kommentar,kommentare,commentaires,comentarios,commenti,댓글',
  rights:
    'copyright,all rights,rights reserved,©,ⓒ,privacy,cookie,cookies,terms,disclaimer,affiliate,commission,sponsored,advertisement,advertising,anzeige,werbung,publicidad,publicité,droits,무단,전재,저작권자,재배포',
  byline:
    'by,updated,published,posted,written by,reporting by,editing by,last updated,ago,min read,minutes,author,authors,editor,reporter,correspondent,contributor,von,par,por,di,autor,veröffentlicht,aktualisiert,publié,publicado,pubblicato,기자,입력,수정',
  contents:
    'contents,table of,key points,key takeaways,highlights,summary,sources,references,tags,topics,categories,filed under,inhalt,sommaire,resumen,keywords,themen',
} as const;

/** The topics' names, in the order of their bits. */
export const lineTopics: readonly string[] = Object.keys(phrases);

const bits = new Map<string, number>();

/** The words that pairs begin with: only behind these is there a pair to look up. */
const openers = new Set<string>();

function readPhrases(): void {
  for (const [topic, list] of Object.values(phrases).entries())
    for (const phrase of list.split(',')) {
      bits.set(phrase, (bits.get(phrase) ?? 0) | (1 << topic));
      const space = phrase.indexOf(' ');
      if (space > 0) openers.add(phrase.slice(0, space));
    }
}

/** The topics that the words of a line, and its pairs of neighbours, speak of, as a set of bits. */
export function lineTopicsOf(words: readonly string[]): number {
  if (bits.size === 0) readPhrases();
  let all = 0;
  let last = '';
  for (const word of words) {
    all |= bits.get(word) ?? 0;
    if (openers.has(last)) all |= bits.get(`${last} ${word}`) ?? 0;
    last = word;
  }
  return all;
}
