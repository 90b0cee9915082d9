import type { ExclusionReason } from '../article.ts';
import { prepareClosingRules } from './closing-rules.ts';
import { type LineRule, mayBeRuled, prepareLineRules } from './line-rules.ts';

let rules: readonly LineRule[] | undefined;
let closing: readonly LineRule[] | undefined;

/** Why a line's words rule it out, among the last lines of a body (`atEnd`) or anywhere; `keeps` names what is text all the same. */
export function ruledOut(text: string, atEnd: boolean, keeps?: ExclusionReason): ExclusionReason | undefined {
  if (!mayBeRuled.test(text)) return undefined;
  const lower = text.toLowerCase();
  const fits = ({ reason, longest, needs, pattern }: LineRule) =>
    reason !== keeps && text.length <= longest && needs.some((word) => lower.includes(word)) && pattern.test(text);
  rules ??= prepareLineRules();
  const rule = rules.find(fits);
  if (rule !== undefined || !atEnd) return rule?.reason;
  closing ??= prepareClosingRules();
  return closing.find(fits)?.reason;
}

/** "▷ 전화 02-000-0000", "[메일] news@…", "사이트 :https://…": a way to reach someone. */
const contact =
  /^(?:[▶▷☎*[(]\s*(?:전화|이?메일|카카오톡|카톡|온라인\s*제보|홈페이지|사이트|유튜브|페이스북|텔레그램)|(?:전화|이?메일|카카오톡|카톡|홈페이지|사이트)\s*[:：]).{0,60}$/u;

/** "▶ …": points at something else; a sentence, or what somebody says in an interview ("▶ 이하람: …"), does not. */
const pointer = /^\s*[▶▷►☞👉](?!\s*[가-힣A-Za-z·\s]{1,14}[:：]).{0,100}(?<![.?…]["'”’)]?)$/u;

/** True for a line that is none of the article only if the one before it was none: a pointer, a way to send news. */
export function mayFollow(text: string): boolean {
  return pointer.test(text) || contact.test(text);
}

/** Why such a line goes after one that went for the reason `before`: a pointer below a signature, a contact below "제보하기". */
export function followsOn(text: string, before: ExclusionReason | undefined): ExclusionReason | undefined {
  if (before === 'newsletter') return mayFollow(text) ? before : undefined;
  const isSignature = before === 'reporter-box' || before === 'copyright' || before === 'related';
  return isSignature && pointer.test(text) ? 'related' : undefined;
}
