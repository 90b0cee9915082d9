import { type Block, type Exclusion, shortenTo } from '../article.ts';
import { type Exclude, linesBeforeClosing, withoutClosingLines } from './closing-lines.ts';
import { bareText } from './collapse-text.ts';
import { followsOn, mayFollow, ruledOut } from './judge-line.ts';
import { prepareGluedCopyright, prepareGluedCredit } from './line-rules.ts';
import type { Body } from './read-blocks.ts';
import { readByline } from './read-byline.ts';
import type { Facts } from './read-facts.ts';

/** How many blocks at the top may repeat title and byline, and how many at the end are signatures. */
const top = 6;
const tail = 4;

/** How many pointers and addresses in a row may stand below a signature. */
const mostFollowers = 6;

/** How often title and subtitle may be printed again; a word that stands there more often is a word of the article. */
const mostRepeats = 4;

/** From which share of a block's characters in links on it is a link from end to end; the rest are signs. */
const mostlyLink = 0.8;

/** How far from the end of a block what is glued to it may begin, in characters. */
const glueLimit = 160;

/**
 * A body without what a Korean page prints in it beside the article: repeats, bylines, copyright, tools. Each goes with
 * its reason. `signatures` are kept where they are text of the article.
 */
export function trimBody(body: Body, facts: Facts, signatures?: 'text'): Body {
  const blocks: Block[] = [];
  const excluded: Exclusion[] = [...body.excluded];
  const lead = body.blocks.findIndex(
    (block) => block.kind === 'paragraph' && block.text.length > 80 && repeats(block, facts) === undefined,
  );
  const head = Math.min(top, lead < 0 ? body.blocks.length : lead);
  let repeated = 0;
  const keeps = signatures === 'text' ? 'reporter-box' : undefined;
  const end = endOf(body.blocks, keeps);
  let before: Exclusion['reason'] | undefined;
  const exclude = (exclusion: Exclusion): void => {
    excluded.push(exclusion);
    before = exclusion.reason;
  };
  for (const [at, block] of body.blocks.entries()) {
    const repeat = at < head && repeated < mostRepeats ? repeats(block, facts) : undefined;
    if (repeat === 'repeated') repeated += 1;
    const reason = repeat ?? judge(block, at >= end, keeps, before);
    const previous = before;
    before = undefined;
    if (reason) exclude({ reason, text: block.text });
    else blocks.push(...withoutEnd(block, at >= end - 1, exclude, keeps, previous));
  }
  return { blocks, excluded };
}

/** The block without the lines that close the article, if it is among the last ones, and without what is glued to its end. */
function withoutEnd(
  block: Block,
  isLast: boolean,
  exclude: Exclude,
  keeps: Exclusion['reason'] | undefined,
  previous: Exclusion['reason'] | undefined,
): Block[] {
  const rest = isLast ? withoutClosingLines(block, exclude, keeps, previous) : block;
  return rest === undefined ? [] : withoutGlue(rest, exclude);
}

/** The block without what is glued to its end; none where it was nothing else. */
function withoutGlue(block: Block, exclude: Exclude): Block[] {
  if (block.kind === 'table') return [block];
  const isFigure = block.kind === 'figure';
  const end = block.text.slice(-glueLimit);
  const prepareGlue = isFigure ? prepareGluedCredit : prepareGluedCopyright;
  const cut = /금지|reserved/.test(end.toLowerCase()) ? prepareGlue().exec(end) : null;
  if (cut === null) return [block];
  exclude({ reason: isFigure ? 'caption-credit' : 'copyright', text: cut[0].trim() });
  const text = block.text.slice(0, block.text.length - end.length + cut.index).trim();
  return text === '' ? [] : [shortenTo(block, text)];
}

function repeats(block: Block, facts: Facts): Exclusion['reason'] | undefined {
  const bare = bareText(block.text);
  if (bare === '' || block.kind === 'list-item') return undefined;
  if (
    [facts.title, facts.subtitle ?? '', ...(facts.subtitle?.split('\n') ?? [])].some((text) => bareText(text) === bare)
  )
    return 'repeated';
  if (facts.printed.some((line) => bareText(line) === bare)) return 'byline';
  if (block.text.length > 80 || block.kind === 'figure') return undefined;
  const byline = readByline(block.text);
  const onlyName = facts.byline !== undefined && bare === bareText(facts.byline);
  return onlyName || (byline.published !== undefined && /입력|승인|등록|기자/u.test(block.text)) ? 'byline' : undefined;
}

/** Why a block goes, by its words and by the reason for which the one before it went. */
function judge(
  block: Block,
  atEnd: boolean,
  keeps: Exclusion['reason'] | undefined,
  before: Exclusion['reason'] | undefined,
): Exclusion['reason'] | undefined {
  if (block.kind === 'table') return undefined;
  const ruled = ruledOut(block.text, atEnd, keeps) ?? (atEnd ? followsOn(block.text, before) : undefined);
  return ruled ?? (leadsOn(block, before) ? 'related' : undefined);
}

/** True for a block that is a link from end to end, below a label such as 관련기사 or with a pointing hand or arrow before it. */
function leadsOn({ text, links = [] }: Block, before: Exclusion['reason'] | undefined): boolean {
  const isUnderLabel = before === 'related' || before === 'editor-box';
  if (links.length === 0 || (!isUnderLabel && !/^\s*[▶▷►☞👉]/u.test(text))) return false;
  return links.reduce((sum, { start, end }) => sum + end - start, 0) >= mostlyLink * text.length;
}

/** Where the signatures may begin: the last few blocks, and whatever rules out before them; what may only follow one counts less. */
function endOf(blocks: readonly Block[], keeps: Exclusion['reason'] | undefined): number {
  let end = blocks.length;
  let followers = 0;
  for (let at = blocks.length - 1; at >= 0 && at >= end - tail - followers; at -= 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    if (closes(block, keeps)) [end, followers] = [at, 0];
    else if (followers < mostFollowers && block.text.split('\n').every(mayFollow)) followers += 1;
  }
  return end;
}

/** True for a block that says nothing but what closes an article, in one line or in several. */
function closes({ kind, text }: Block, keeps: Exclusion['reason'] | undefined): boolean {
  if (kind === 'table') return false;
  return ruledOut(text, true, keeps) !== undefined || linesBeforeClosing(text.split('\n'), keeps) === 0;
}
