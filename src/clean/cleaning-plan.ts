import { strangerIn } from './is-plain-slot-box.ts';

/** What the cleaning step has to know of a site, put together by whoever knows the sites. All are CSS selectors but `hosts`. */
export interface CleaningPlan {
  /** The site's hosts: a link to the front page of any of them leads home. */
  readonly hosts: readonly string[];
  /** Ad slots that are nothing else wherever they stand. */
  readonly slots: readonly string[];
  /** Boxes that count as evidence beside a label, and close up when emptied. */
  readonly wrappers: readonly string[];
  /** Never hidden, whatever it looks like. */
  readonly exempt: readonly string[];
  /** Where the article stands: never hidden, nor anything around it. */
  readonly article: readonly string[];
  /** What the reader wants hidden on this site. */
  readonly rules: readonly string[];
}

/** A plan made ready for asking an element one question at a time. */
export interface Plan extends CleaningPlan {
  readonly anySlot: string;
  readonly anyWrapper: string;
  readonly anyExempt: string;
  readonly anyEditable: string;
  /** What an element may not stand in without a closer look: something exempt or editable, or a link. */
  readonly anyVeto: string;
  readonly anyProtected: string;
  /** Whatever is either a slot or protected. */
  readonly anyKnown: string;
  readonly anyArticle: string;
  readonly anyStranger: string;
  readonly anyRule: string;
  /** Whatever could be clutter, or the sign of it, by its selector alone. */
  readonly anySuspect: string;
}

/** Matches nothing; stands where a list of selectors is empty. */
const NOTHING = ':not(*)';

const PROTECTED = ['html', 'body', 'main', 'article', '[role="main"]', 'h1', 'form', '[contenteditable]'];

const EDITABLE = ['[contenteditable]', 'textarea', 'select'];

/** Joins a plan's selectors; of the rules and exceptions, which may be the reader's own, those that this browser does not understand are dropped. */
export function preparePlan(plan: CleaningPlan, page: Document): Plan {
  const { slots, wrappers, article } = plan;
  const understood = (list: readonly string[]) => list.filter((selector) => isSelector(selector, page));
  const [rules, exempt] = [understood(plan.rules), understood(plan.exempt)];
  const anyOf = (list: readonly string[]) => list.join(',') || NOTHING;
  return {
    hosts: plan.hosts,
    slots,
    wrappers,
    exempt,
    article,
    rules,
    anySlot: anyOf(slots),
    anyWrapper: anyOf(wrappers),
    anyExempt: anyOf(exempt),
    anyEditable: anyOf(EDITABLE),
    anyVeto: anyOf([...EDITABLE, 'a[href]', ...exempt]),
    anyProtected: anyOf([...PROTECTED, ...article, ...exempt]),
    anyKnown: anyOf([...slots, ...PROTECTED, ...article, ...exempt]),
    anyArticle: anyOf(article),
    anyStranger: strangerIn(anyOf([...PROTECTED, ...article, ...exempt])),
    anyRule: anyOf(rules),
    anySuspect: anyOf(['img', ...slots, ...wrappers, ...rules]),
  };
}

function isSelector(selector: string, page: Document): boolean {
  try {
    page.createElement('i').matches(selector);
    return true;
  } catch {
    return false;
  }
}
