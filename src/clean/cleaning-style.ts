import type { Plan } from './cleaning-plan.ts';

/** Values of the mark: what a finder found, what stands although the stylesheet would hide it, what the reader points at. */
export const mark = { hidden: '', kept: 'kept', pointed: 'pointed' } as const;

/** Takes the element off the page and, where an inline `display` with `!important` beats that, leaves nothing of it to see. */
const GONE =
  'display:none!important;visibility:hidden!important;position:absolute!important;width:0!important;height:0!important;' +
  'min-width:0!important;min-height:0!important;max-width:0!important;max-height:0!important;margin:0!important;' +
  'padding:0!important;border:0!important;overflow:hidden!important;opacity:0!important;pointer-events:none!important';

/**
 * The rules that hide a site's known slots, the reader's own choice and whatever is marked. One list of selectors, whose
 * `:is()` forgives one that a browser does not know; the declarations are read once.
 */
export function cleaningRules(plan: Pick<Plan, 'slots' | 'rules'>, attribute: string): string[] {
  const known = [...plan.slots, ...plan.rules].join(',');
  return [
    `[${attribute}="${mark.hidden}"]${known === '' ? '' : `,:is(${known}):not([${attribute}="${mark.kept}"])`}{${GONE}}`,
    `[${attribute}="${mark.pointed}"]{outline:3px solid #c2185b!important;outline-offset:-3px!important;cursor:crosshair!important}`,
  ];
}
