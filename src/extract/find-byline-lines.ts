import { readByline, readReporter } from './read-byline.ts';
import { readText } from './read-text.ts';

/** Longest line that is a byline, in characters; and how far up from a date its line may reach, in elements. */
const longest = 160;
const reach = 3;

/** How many texts of a page are looked at, in page order: a byline stands near the top. */
const depth = 4000;

const year = /(?:19|20)\d\d\s*(?:[-./]|년)\s*\d{1,2}/;
const label = /입력|승인|등록|송고|전송|게재|수정|작성|발행|업데이트|Published|Updated/iu;

/** What a reporter signs as; a word without it before a date ("사회") may be a section. */
const signed = /(?:기자|특파원|시인|칼럼니스트|위원|앵커|에디터|PD)$/u;

/**
 * What reads like a byline on a page nobody knows, the first one: a short line with a date and a label (입력, 승인, 등록 …)
 * or a reporter, or a date and the reporter's line right before it. Empty where no line does.
 */
export function findBylineLines(page: Document): string[] {
  const body = page.body;
  if (body === null) return [];
  const texts = page.createTreeWalker(body, 4);
  for (let at = 0; at < depth && texts.nextNode() !== null; at += 1) {
    const data = texts.currentNode.nodeValue ?? '';
    if (data.length > longest || !year.test(data)) continue;
    const parent = texts.currentNode.parentElement;
    if (parent?.closest('script, style, footer, aside, nav, li a') !== null) continue;
    const line = lineAround(parent);
    const lines = line === undefined ? linesUnderReporter(parent) : [line];
    if (lines.length > 0) return lines;
  }
  return [];
}

function lineAround(parent: Element): string | undefined {
  let best: string | undefined;
  let element: Element | null = parent;
  for (let up = 0; up < reach && element !== null; up += 1, element = element.parentElement) {
    const line = readText(element);
    if (line.length > longest) break;
    const { published, modified, reporter } = readByline(line);
    if ((published ?? modified) !== undefined && (label.test(line) || reporter !== undefined)) best = line;
    if (best !== undefined && reporter !== undefined) break;
  }
  return best;
}

/** The reporter's line and the bare date's, where the one stands right before the other. */
function linesUnderReporter(parent: Element): string[] {
  let element: Element | null = parent;
  for (let up = 0; up < reach && element !== null; up += 1, element = element.parentElement) {
    const date = readText(element);
    if (date.length > longest) break;
    const above = element.previousElementSibling;
    if (above === null) continue;
    const line = readText(above);
    const isByline = line.length <= longest && signed.test(readReporter(line) ?? '');
    return isByline && readByline(date).published !== undefined ? [line, date] : [];
  }
  return [];
}
