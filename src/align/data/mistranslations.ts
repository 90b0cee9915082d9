/** A Korean word and the wrong English that machine translation makes of it. */
export interface Mistranslation {
  /** Fits the Korean word where it means what `hint` says; the match is what is marked. */
  readonly ko: RegExp;
  /** Fits the wrong English. */
  readonly en: RegExp;
  /** Fits English that has the right word as well, so that the wrong one may translate something else. */
  readonly unless?: RegExp;
  readonly hint: { readonly ko: string; readonly en: string };
}

/**
 * Reviewed by hand: an entry goes in only where the Korean can hardly mean what the English says. The first four were
 * met on real pages; the others are homographs of local news (offices, parties, cities). Never used to change a text.
 */
export const mistranslations: readonly Mistranslation[] = [
  {
    ko: /강소(?=\s?(?:기업|연구개발특구|특구|농))/,
    en: /\bJiangsu\b/i,
    hint: { ko: '강소(强小): 작지만 강한', en: '강소 here means “small but strong”, not the Chinese province' },
  },
  {
    ko: /위도(?=(?:면|항|도\s|\s?(?:섬|주민|파장금))|에서|의\s주민)/,
    en: /\blatitude\b/i,
    unless: /\bWido\b/i,
    hint: { ko: '위도: 전북 부안의 섬 이름', en: '위도 here is the island Wido' },
  },
  {
    ko: /강태공/,
    en: /\bKang Tae-?\s?gong\b/i,
    hint: { ko: '강태공: 낚시꾼', en: '강태공 is a byword for an angler' },
  },
  {
    ko: /민\s?[·․‧ㆍ・]?\s?관(?=이\s|\s?(?:협력|합동|협의체)|의\s)/,
    en: /\bthe public and (?:the )?public\b/i,
    hint: { ko: '민관: 민간과 관청', en: '민관: the private and the public sector' },
  },
  {
    ko: /[가-힣]{2,4} 시장(?=[은이]\s)/,
    en: /\b(?:the|Seoul|Busan|Daegu|Incheon|Gwangju|Daejeon|Ulsan) market (?:said|stated|emphasi[sz]ed|explained|added)\b/i,
    unless: /\bmayor\b/i,
    hint: { ko: '시장(市長)', en: '시장 here means “mayor”, not “market”' },
  },
  {
    ko: /[가-힣]{1,6}군수(?=[는가의]\s)|[가-힣]{2,4} 군수(?=[는가]\s)/,
    en: /\b(?:munitions|military (?:governor|commander|head|supplies))\b/i,
    hint: { ko: '군수(郡守)', en: '군수 here means “county governor”' },
  },
  {
    ko: /군의회|군의원/,
    en: /\bmilitary (?:council|parliament|assembly|congress|doctor|clinic)/i,
    hint: { ko: '군의회(郡議會)', en: '군의회: a county council, nothing military' },
  },
  {
    ko: /군민/,
    en: /\b(?:military and civilian|soldiers? and civilians?|military people|military citizens)\b/i,
    unless: /\bcounty\b/i,
    hint: { ko: '군민(郡民): 군의 주민', en: '군민 here means “residents of the county”' },
  },
  {
    ko: /도의원|도의회/,
    en: /\b(?:Tokyo|road) (?:council|assembly|lawmaker|member)/i,
    hint: { ko: '도의회(道議會)', en: '도의회: a provincial council' },
  },
  {
    ko: /야당/,
    en: /\bnight party\b/i,
    hint: { ko: '야당(野黨)', en: '야당: the opposition party' },
  },
  {
    ko: /여당/,
    en: /\bwomen[’']?s party\b/i,
    hint: { ko: '여당(與黨)', en: '여당: the ruling party' },
  },
  {
    ko: /(?:사과(?=했|하[고며는라기]|드[리립]|의 뜻)|공개\s?사과|대국민 사과)/,
    en: /\bapples?\b/i,
    unless: /\bapolog/i,
    hint: { ko: '사과(謝過)', en: '사과 here means “apology”, not “apple”' },
  },
  {
    ko: /대구(?=시|광역시|경북|에서|의 한|\s?(?:달서|수성|동|서|남|북|중)구)/,
    en: /\bcod\b/i,
    hint: { ko: '대구: 도시 이름', en: '대구 here is the city Daegu' },
  },
  {
    ko: /청주(?=시|공항|대)/,
    en: /\bsake\b/i,
    hint: { ko: '청주: 도시 이름', en: '청주 here is the city Cheongju' },
  },
  {
    ko: /전주(?=시|한옥마을|비빔밥|국제영화제)/,
    en: /\b(?:last week|previous week|electric pole|utility pole|telephone pole)s?\b/i,
    unless: /\bJeonju\b/i,
    hint: { ko: '전주: 도시 이름', en: '전주 here is the city Jeonju' },
  },
  {
    ko: /영주(?=시(?:는|가|의|장|청|에))/,
    en: /\b(?:permanent residen\w+|the lord)\b/i,
    unless: /\bYeongju\b/i,
    hint: { ko: '영주: 도시 이름', en: '영주 here is the city Yeongju' },
  },
  {
    ko: /신천지(?=\s?(?:예수교|교회|교인|신도|측|대구))/,
    en: /\bnew (?:world|heaven and earth)\b/i,
    unless: /\bShincheonji\b/i,
    hint: { ko: '신천지: 종교 단체 이름', en: '신천지 here is the church Shincheonji' },
  },
  {
    ko: /(?:본지|이|해당|관련|위) 기사/,
    en: /\b(?:knights?|this driver|the driver)\b/,
    unless: /\b(?:article|report|story|news)\b/i,
    hint: { ko: '기사(記事)', en: '기사 here means “news article”' },
  },
  {
    ko: /(?:배|사과|포도|복숭아|감귤) 농가/,
    en: /\b(?:ship|boat|belly|abdomen) farm/i,
    hint: { ko: '배: 과일', en: '배 here means “pear”' },
  },
];
