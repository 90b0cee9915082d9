import type { Site } from '../site.ts';
import { chosun } from './chosun.ts';
import { daum } from './daum.ts';
import { donga } from './donga.ts';
import { hani } from './hani.ts';
import { hankyung } from './hankyung.ts';
import { joongang } from './joongang.ts';
import { khan } from './khan.ts';
import { kmib } from './kmib.ts';
import { koreaHerald } from './korea-herald.ts';
import { koreaJoongangDaily } from './korea-joongang-daily.ts';
import { mbn } from './mbn.ts';
import { mediaon } from './mediaon.ts';
import { mk } from './mk.ts';
import { naverNews } from './naver-news.ts';
import { naverSports } from './naver-sports.ts';
import { ndsoft } from './ndsoft.ts';
import { newsis } from './newsis.ts';
import { newsx } from './newsx.ts';
import { ohmynews } from './ohmynews.ts';
import { sbs } from './sbs.ts';
import { segye } from './segye.ts';
import { yonhap } from './yonhap.ts';

/** Every newspaper system known, one file each. The order means nothing: `find-site.ts` decides by how specific a match is. */
export const sites: readonly Site[] = [
  chosun,
  daum,
  donga,
  hani,
  hankyung,
  joongang,
  khan,
  kmib,
  koreaHerald,
  koreaJoongangDaily,
  mbn,
  mediaon,
  mk,
  naverNews,
  naverSports,
  ndsoft,
  newsis,
  newsx,
  ohmynews,
  sbs,
  segye,
  yonhap,
];
