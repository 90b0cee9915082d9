import fc from 'fast-check';
import { type Cleaning, cleanPage } from '../../../src/clean/clean-page.ts';
import { breakNewsLike } from '../break-news-like.ts';
import type { lawNames } from './law-names.ts';
import { act, anyDeed, type Deed } from './live-script.ts';
import { anyPage, make, type Piece } from './random-page.ts';

const MARK = 'data-lawmark';

/** Pages tried between two tasks: without a break a browser cannot throw away the documents of those before. */
const STRETCH = 50;

const SLOTS = 'ins.adsbygoogle,[id^="dablewidget_"]';

const ADVERTISERS = `${SLOTS},a[href^="/ad_link"]`;

/** A law of the cleaning: undefined where it holds for a page, else what broke it. */
type Law = (page: Document, pieces: readonly Piece[], deeds: readonly Deed[]) => Promise<string | undefined>;

/** The laws, by their names in the design. */
export const laws = {
  'P1 off gives a quiet page back': (page, pieces) => differ(page, pieces, []),
  'P2 off gives a live page back, as its twin without us': (page, pieces, deeds) => differ(page, pieces, deeds),
  'P3 the text of the page stays while on': keepsText,
  'P4 nothing but labels is hidden': hidesLabelsOnly,
  'P5 on twice is on, off twice is off': isIdempotent,
  'P6 a script put in again hides the same': isAdopted,
  'P11 nothing of the news is hidden': sparesGold,
} satisfies Record<(typeof lawNames)[number], Law>;

/** Tries a law on random pages with random scripts; what broke it, as small as it can be made, or undefined. */
export async function tryLaw(
  name: keyof typeof laws,
  page: Document,
  runs: number,
  seed?: number,
): Promise<string | undefined> {
  let tried = 0;
  const property = fc.asyncProperty(anyPage, fc.array(anyDeed, { maxLength: 12 }), async (pieces, deeds) => {
    tried += 1;
    if (tried % STRETCH === 0) await new Promise((done) => setTimeout(done));
    const broken = await laws[name](page, pieces, deeds);
    if (broken !== undefined) throw new Error(broken);
  });
  const result = await fc.check(property, { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
  if (!result.failed) return undefined;
  return `${String(result.errorInstance)} ${JSON.stringify(result.counterexample)} (seed ${result.seed})`;
}

/** P1, P2: of twins that live through the same, the one that was cleaned for a while ends as the other. */
async function differ(page: Document, pieces: readonly Piece[], deeds: readonly Deed[]): Promise<string | undefined> {
  const [a, b] = [stage(page, pieces), stage(page.implementation.createHTMLDocument(), pieces)];
  const third = Math.ceil(deeds.length / 3);
  const cleaning = open(page);
  for (const deed of deeds.slice(0, third)) for (const twin of [a, b]) act(twin, deed);
  cleaning.switchOn();
  for (const deed of deeds.slice(third, 2 * third)) {
    for (const twin of [a, b]) act(twin, deed);
    await settle();
  }
  cleaning.switchOff();
  for (const deed of deeds.slice(2 * third)) {
    for (const twin of [a, b]) act(twin, deed);
    await settle();
  }
  await settle();
  cleaning.abandon();
  return a.body.outerHTML === b.body.outerHTML ? undefined : `${a.body.outerHTML} is not ${b.body.outerHTML}`;
}

async function keepsText(
  page: Document,
  pieces: readonly Piece[],
  deeds: readonly Deed[],
): Promise<string | undefined> {
  const [a, b] = [stage(page, pieces), stage(page.implementation.createHTMLDocument(), pieces)];
  return whileOn(page, async () => {
    for (const deed of deeds) {
      for (const twin of [a, b]) act(twin, deed);
      await settle();
      if (a.body.textContent !== b.body.textContent) return `after ${deed.kind}: ${a.body.textContent}`;
    }
    return undefined;
  });
}

async function hidesLabelsOnly(
  page: Document,
  pieces: readonly Piece[],
  deeds: readonly Deed[],
): Promise<string | undefined> {
  return throughout(page, pieces, deeds, (body) => {
    const walker = page.createTreeWalker(body, 4);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const words = text.textContent?.trim() ?? '';
      const parent = text.parentElement;
      if (
        words === '' ||
        /^(?:광고|AD)$/.test(words) ||
        parent === null ||
        parent.closest('script,[href^="https://shop"]')
      )
        continue;
      if (isHidden(parent)) return `hidden: ${words} in ${parent.outerHTML}`;
    }
    return undefined;
  });
}

async function sparesGold(
  page: Document,
  pieces: readonly Piece[],
  deeds: readonly Deed[],
): Promise<string | undefined> {
  return throughout(page, pieces, deeds, (body) => {
    // What stands in a network's slot is that network's, a picture in an ad link is the advertisement, and so is one that
    // a script has labelled 광고 inside a banner's wrapper or beside a slot; all else stays.
    for (const gold of body.querySelectorAll('[gold],#CLtag,#logo_area'))
      if (gold.closest(ADVERTISERS) === null && !isLabelledBanner(gold) && isHidden(gold))
        return `hidden: ${gold.outerHTML}`;
    return undefined;
  });
}

function isLabelledBanner(gold: Element): boolean {
  if (!gold.matches('img[alt="광고"]')) return false;
  if (gold.closest('.bn,.center_bn,.bn_wing') !== null) return true;
  let box: Element | null = gold;
  for (let height = 0; box !== null && height < 3; height++, box = box.parentElement)
    for (const near of [box, box.previousElementSibling, box.nextElementSibling]) if (near?.matches(SLOTS)) return true;
  return false;
}

async function isIdempotent(page: Document, pieces: readonly Piece[]): Promise<string | undefined> {
  const { body } = stage(page, pieces);
  const before = body.outerHTML;
  const cleaning = open(page);
  cleaning.switchOn();
  cleaning.list();
  const once = body.outerHTML;
  cleaning.switchOn();
  await settle();
  cleaning.list();
  const twice = body.outerHTML;
  cleaning.switchOff();
  cleaning.switchOff();
  const off = body.outerHTML;
  cleaning.switchOn();
  cleaning.list();
  const again = body.outerHTML;
  cleaning.switchOff();
  cleaning.abandon();
  if (once !== twice || once !== again) return `${once} became ${twice} and ${again}`;
  return off === before ? undefined : `${off} is not ${before}`;
}

async function isAdopted(
  page: Document,
  pieces: readonly Piece[],
  deeds: readonly Deed[],
): Promise<string | undefined> {
  const { body } = stage(page, pieces);
  const first = open(page);
  first.switchOn();
  first.list();
  const hidden = body.outerHTML;
  first.abandon();
  const second = open(page);
  second.switchOn();
  second.list();
  const adopted = body.outerHTML;
  second.switchOff();
  second.abandon();
  if (adopted !== hidden) return `${hidden} became ${adopted}`;
  return body.querySelector(`[${MARK}]`) === null || deeds.length < 0 ? undefined : `left: ${body.outerHTML}`;
}

/** Checks a page that is being cleaned before and after everything its script does. */
async function throughout(
  page: Document,
  pieces: readonly Piece[],
  deeds: readonly Deed[],
  check: (body: Element) => string | undefined,
): Promise<string | undefined> {
  const twin = stage(page, pieces);
  return whileOn(page, async (cleaning) => {
    for (const deed of [undefined, ...deeds]) {
      if (deed !== undefined) act(twin, deed);
      await settle();
      cleaning.list();
      const broken = check(twin.body);
      if (broken !== undefined) return `after ${deed?.kind ?? 'the first pass'}: ${broken}`;
    }
    return undefined;
  });
}

async function whileOn(
  page: Document,
  run: (cleaning: Cleaning) => Promise<string | undefined>,
): Promise<string | undefined> {
  const cleaning = open(page);
  cleaning.switchOn();
  try {
    return await run(cleaning);
  } finally {
    cleaning.switchOff();
    cleaning.abandon();
  }
}

function open(page: Document): Cleaning {
  return cleanPage(page, breakNewsLike, { attribute: MARK, onChange: () => undefined, isWanted: () => true });
}

function stage(page: Document, pieces: readonly Piece[]) {
  const { body } = page;
  body.replaceChildren(...pieces.map((piece) => make(page, piece)));
  return { page, body, aside: [] as Node[] };
}

/** Hidden by a mark, or by the stylesheet as a slot. */
function isHidden(element: Element): boolean {
  return element.closest(`[${MARK}=""],ins.adsbygoogle:not([${MARK}]),[id^="dablewidget_"]:not([${MARK}])`) !== null;
}

/** Lets the observers of the page and ours run. */
function settle(): Promise<void> {
  return new Promise((done) => queueMicrotask(() => queueMicrotask(done)));
}
