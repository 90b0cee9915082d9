/**
 * How Hangul is written in Latin letters: for every letter Revised Romanization first, then McCune–Reischauer and the
 * spellings Koreans choose for their own names. Alternatives are parted by "|".
 */

/** Initial consonants in the order of the Hangul block. */
export const onsets: readonly string[] =
  'g|k,kk|gg|k,n,d|t,tt|dd|t,r|l,m,b|p,pp|bb|p,s|sh,ss|s,,j|ch|z,jj|tch,ch,k,t,p|f,h'.split(',');

/** Vowels in the order of the Hangul block. */
export const vowels: readonly string[] =
  'a|ah,ae|ai|ay|e,ya,yae,eo|u|o|uh|ŏ,e|ay,yeo|you|yu|yo|yŏ,ye|e,o|oh,wa,wae|oae,oe|oi|we,yo,u|oo|woo|wu,wo|weo,we,wi|ui,yu|yoo|you,eu|u,ui|eui|ee|hee,i|ee|yi'.split(
    ',',
  );

/** Final consonants in the order of the Hangul block; the first is none. */
export const codas: readonly string[] = ',k|g|c|ck,k,k,n,n,n,t,l,k,m,p,l,l,p,l,m,p|b,p,t|s,t|s,ng,t,t,k,t,p,t|h'.split(
  ',',
);

/** Family names with their spellings; those of one syllable, which nearly all are. */
export const surnames: Readonly<Record<string, string>> = {
  강: 'kang|gang',
  고: 'ko|go|koh|goh',
  공: 'kong|gong',
  곽: 'kwak|gwak',
  구: 'koo|gu|ku|goo',
  국: 'kook|guk|kuk',
  권: 'kwon|gwon|kweon',
  금: 'keum|geum|kum',
  기: 'ki|gi|kee',
  길: 'gil|kil|gill',
  김: 'kim|gim',
  나: 'na|ra|nah',
  남: 'nam',
  노: 'noh|no|roh|ro',
  도: 'do|to|doh',
  류: 'ryu|yu|ryoo|yoo',
  마: 'ma|mah',
  맹: 'maeng',
  명: 'myung|myeong',
  모: 'mo|moh',
  문: 'moon|mun',
  민: 'min',
  박: 'park|bak|pak|bark',
  반: 'ban|pan|bahn',
  방: 'bang|pang',
  배: 'bae|pae|bai',
  백: 'baek|paik|baik|back|paek',
  변: 'byun|byeon|byon|pyun',
  복: 'bok|pok',
  봉: 'bong',
  부: 'boo|bu|pu',
  사: 'sa',
  서: 'seo|suh|so|sur|seoh',
  석: 'seok|suk|sok',
  선: 'sun|seon|son',
  설: 'seol|sul|sol',
  성: 'sung|seong|song',
  소: 'so|soh',
  손: 'son|sohn',
  송: 'song',
  신: 'shin|sin',
  심: 'shim|sim',
  안: 'ahn|an',
  양: 'yang',
  어: 'eo|uh|eoh',
  엄: 'eom|um|uhm|om',
  여: 'yeo|yuh|yo',
  연: 'yeon|youn|yun',
  염: 'yeom|yum|youm',
  오: 'oh|o',
  옥: 'ok|ock|oak',
  왕: 'wang',
  용: 'yong',
  우: 'woo|u|wu',
  원: 'won|weon',
  위: 'wi|wee',
  유: 'yoo|yu|you|ryu',
  육: 'yook|yuk|ryuk',
  윤: 'yoon|yun|youn',
  은: 'eun',
  이: 'lee|yi|rhee|i|ri|rhie|yee',
  인: 'in',
  임: 'lim|im|rim|yim',
  장: 'jang|chang|zhang',
  전: 'jeon|jun|chun|chon|jun',
  정: 'jung|jeong|chung|chong|cheong',
  조: 'cho|jo|joe|choh',
  주: 'joo|ju|chu',
  지: 'ji|jee|chi',
  진: 'jin|chin',
  차: 'cha',
  채: 'chae|chai',
  천: 'cheon|chun|chon',
  최: 'choi|choe|choy',
  추: 'choo|chu',
  탁: 'tak|tark',
  표: 'pyo|phyo',
  하: 'ha|hah',
  한: 'han|hahn',
  함: 'ham|hahm',
  허: 'heo|hur|huh|ho|her',
  현: 'hyun|hyeon|hyon',
  홍: 'hong',
  황: 'hwang|whang',
};
