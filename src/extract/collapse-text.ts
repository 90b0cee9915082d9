import { hasCommonLettersOnly } from './common-letters.ts';

/** Text with every run of white space (NBSP included) made one space, invisible joints dropped, trimmed. */
export function collapseText(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const commonSigns = /[^a-zA-Z0-9ªµº²³¹¼-¾À-ÖØ-öø-ÿ가-힣]+/g;

const allSigns = String.raw`[^\p{L}\p{N}]+`;

/** Letters and digits of a text alone, lower case: what is compared to tell whether two lines say the same. */
export function bareText(text: string): string {
  const signs = hasCommonLettersOnly(text) ? commonSigns : new RegExp(allSigns, 'gu');
  return text.replace(signs, '').toLowerCase();
}
