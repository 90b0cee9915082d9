import type { Body } from './read-blocks.ts';
import { readReporter } from './read-byline.ts';

/** A dateline's reporter: "(가온=연합뉴스) 이성현 기자 = …", "【브레이크뉴스 경북】이성현 기자=…". */
const dateline =
  /^(?:[([【［][^)\]】］]{1,30}[)\]】］]\s*|[가-힣A-Za-z]{2,8}\s)?((?:[가-힣]{2,4}[\s·]){1,3}(?:[가-힣]{0,4})?(?:기자|특파원))\s*=/u;

/** Who signs in brackets before the first sentence: "[가온경제 이성현 기자] …", "(가온스포츠=이성현 기자)". */
const bracketed =
  /^[([【［]\s*[가-힣A-Za-z0-9]{2,10}(?:\s+|\s?=\s?)((?:[가-힣]{2,4}[\s·]){1,2}(?:기자|특파원))\s*[)\]】］]/u;

/** The reporter who signs in the body itself: at its end, in what was left out of it there, or in its dateline. */
export function readSignature({ blocks, excluded }: Body): string | undefined {
  for (const { reason, text } of excluded) {
    const reporter = reason === 'reporter-box' && text.length <= 80 ? readReporter(text) : undefined;
    if (reporter !== undefined) return reporter;
  }
  for (const { text } of blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 2)) {
    const match = dateline.exec(text) ?? bracketed.exec(text);
    if (match !== null) return match[1];
  }
  return undefined;
}
