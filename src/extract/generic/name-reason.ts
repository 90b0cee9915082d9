import type { ExclusionReason } from '../../article.ts';

/** What names and words, in lower case, speak of; in the order they are tried. */
const signs: readonly (readonly [ExclusionReason, RegExp])[] = [
  ['advertisement', /\bad(?:vert\w*|s|box|slot)?\b|sponsor|promo|banner|taboola|outbrain|광고/],
  ['comments', /comment|disqus|\breply|댓글/],
  ['newsletter', /newsletter|subscri|sign.?up|구독|abonn/],
  ['sharing', /shar(?:e|ing)|social|follow|facebook|twitter|whatsapp|공유/],
  ['tags', /\btags?\b|keyword|topics?\b|태그/],
  ['caption-credit', /caption|credit|photo|figcaption|사진/],
  ['copyright', /copyright|©|ⓒ|all rights|저작권|무단/],
  ['reporter-box', /author|\bbio\b|contributor|reporter|profile|기자/],
  ['byline', /byline|dateline|\bmeta\b|publish|\btime\b|\bdate\b|입력|수정/],
  ['summary', /summary|standfirst|subtitle|deck|sub-?(?:head|tit)|highlights|요약/],
  ['related', /related|recommend|more|read-?next|also|popular|trending|most|관련|인기|추천/],
  ['tools', /tool|print|font|button|\bbtn|menu|listen/],
];

/** The reason to give for a block that is none of the article: by its names and words, else by its links. */
export function nameReason(names: string, text: string, linkShare: number): ExclusionReason {
  const spoken = `${names} ${text.length < 120 ? text : ''}`.toLowerCase();
  const sign = signs.find(([, pattern]) => pattern.test(spoken));
  return sign?.[0] ?? (linkShare > 0.5 ? 'navigation' : 'editor-box');
}
