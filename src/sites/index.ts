import type { Site } from '../site.ts';
import { asiae } from './asiae.ts';
import { chosun } from './chosun.ts';
import { daum } from './daum.ts';
import { donga } from './donga.ts';
import { edaily } from './edaily.ts';
import { etnews } from './etnews.ts';
import { fnnews } from './fnnews.ts';
import { gEnews } from './g-enews.ts';
import { hani } from './hani.ts';
import { hankookilbo } from './hankookilbo.ts';
import { hankyung } from './hankyung.ts';
import { isplus } from './isplus.ts';
import { joongang } from './joongang.ts';
import { jtbc } from './jtbc.ts';
import { kbs } from './kbs.ts';
import { khan } from './khan.ts';
import { kmib } from './kmib.ts';
import { kookje } from './kookje.ts';
import { koreaHerald } from './korea-herald.ts';
import { koreaJoongangDaily } from './korea-joongang-daily.ts';
import { maeilShinmun } from './maeil-shinmun.ts';
import { mbc } from './mbc.ts';
import { mbn } from './mbn.ts';
import { mediaon } from './mediaon.ts';
import { mk } from './mk.ts';
import { moneyToday } from './money-today.ts';
import { munhwa } from './munhwa.ts';
import { nate } from './nate.ts';
import { naverNews } from './naver-news.ts';
import { naverSports } from './naver-sports.ts';
import { ndsoft } from './ndsoft.ts';
import { news1 } from './news1.ts';
import { newsis } from './newsis.ts';
import { newsx } from './newsx.ts';
import { nocutnews } from './nocutnews.ts';
import { ohmynews } from './ohmynews.ts';
import { pressian } from './pressian.ts';
import { sbs } from './sbs.ts';
import { sedaily } from './sedaily.ts';
import { segye } from './segye.ts';
import { seoulShinmun } from './seoul-shinmun.ts';
import { tvChosun } from './tv-chosun.ts';
import { wowtv } from './wowtv.ts';
import { yonhap } from './yonhap.ts';
import { ytn } from './ytn.ts';
import { zdnetKorea } from './zdnet-korea.ts';

/** Every newspaper system known, one file each. The order means nothing: `find-site.ts` decides by how specific a match is. */
export const sites: readonly Site[] = [
  asiae,
  chosun,
  daum,
  donga,
  edaily,
  etnews,
  fnnews,
  gEnews,
  hani,
  hankookilbo,
  hankyung,
  isplus,
  joongang,
  jtbc,
  kbs,
  khan,
  kmib,
  kookje,
  koreaHerald,
  koreaJoongangDaily,
  maeilShinmun,
  mbc,
  mbn,
  mediaon,
  mk,
  moneyToday,
  munhwa,
  nate,
  naverNews,
  naverSports,
  ndsoft,
  news1,
  newsis,
  newsx,
  nocutnews,
  ohmynews,
  pressian,
  sbs,
  sedaily,
  segye,
  seoulShinmun,
  tvChosun,
  wowtv,
  yonhap,
  ytn,
  zdnetKorea,
];
