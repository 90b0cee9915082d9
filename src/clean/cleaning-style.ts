import type { Plan } from './cleaning-plan.ts';

/** Values of the mark: what a finder found, what stands although the stylesheet would hide it, what the reader points at. */
export const mark = { hidden: '', kept: 'kept', pointed: 'pointed' } as const;

/** Takes the element off the page and, where an inline `display` with `!important` beats that, leaves nothing of it to see. */
const GONE =
  'display:none!important;visibility:hidden!important;position:absolute!important;width:0!important;height:0!important;' +
  'min-width:0!important;min-height:0!important;max-width:0!important;max-height:0!important;margin:0!important;' +
  'padding:0!important;border:0!important;overflow:hidden!important;opacity:0!important;pointer-events:none!important';

/**
 * The rules that hide a site's known slots, the reader's own choice and whatever is marked. The slots stand in a plain
 * list, by which a browser asks only elements of that class, id or name; in `:is()`, which it would ask every element of
 * the page, stand only the reader's rules, for it forgives one that the browser does not know.
 */
export function cleaningRules(plan: Pick<Plan, 'slots' | 'rules'>, attribute: string): string[] {
  const standing = `:not([${attribute}="${mark.kept}"])`;
  const hiding = [`[${attribute}="${mark.hidden}"]`, ...plan.slots.map((slot) => slot + standing)];
  if (plan.rules.length > 0) hiding.push(`:is(${plan.rules.join(',')})${standing}`);
  return [
    `${hiding.join(',')}{${GONE}}`,
    `[${attribute}="${mark.pointed}"]{outline:3px solid #c2185b!important;outline-offset:-3px!important;cursor:crosshair!important}`,
  ];
}
