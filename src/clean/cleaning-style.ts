import type { Plan } from './cleaning-plan.ts';

/**
 * Values of the mark: what a finder found, what stands although the stylesheet would hide it, what the reader points at,
 * and what is pointed at in vain. On the root it bears words to the reader while the reader points, and says that nothing
 * is to be hidden by a sheet that the browser will not take out.
 */
export const mark = { hidden: '', kept: 'kept', pointed: 'pointed', barred: 'barred', off: 'off' } as const;

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
  // Kept, or pointed at: a mark of another value.
  const standing = `:not([${attribute}])`;
  const inForce = `:root:not([${attribute}="${mark.off}"])`;
  const hiding = [`[${attribute}="${mark.hidden}"]`, ...plan.slots.map((slot) => `${inForce} ${slot}${standing}`)];
  if (plan.rules.length > 0) hiding.push(`${inForce} :is(${plan.rules.join(',')})${standing}`);
  return [`${hiding.join(',')}{${GONE}}`, ...pointingRules(attribute)];
}

/** What shows while the reader points: the words at the foot of the page, and a frame around what is pointed at. */
function pointingRules(attribute: string): string[] {
  const frame = (value: string, colour: string, cursor: string) =>
    important(`[${attribute}="${value}"]`, [
      `outline:3px solid ${colour}`,
      'outline-offset:-3px',
      'box-shadow:0 0 0 2px #fff',
      `cursor:${cursor}`,
    ]);
  const picking = `:root[${attribute}]:not([${attribute}="${mark.off}"])`;
  return [
    frame(mark.pointed, '#c2185b', 'crosshair'),
    frame(mark.barred, '#666', 'not-allowed'),
    // A frame would swallow the pointer: the box it stands in is pointed at instead.
    important(`${picking} iframe`, ['pointer-events:none']),
    important(`${picking}::after`, [
      `content:attr(${attribute})`,
      'position:fixed;z-index:2147483647;inset:auto auto 20px 50%;transform:translateX(-50%)',
      'display:block;box-sizing:border-box;width:max-content;max-width:calc(100vw - 32px);padding:10px 16px',
      'font:500 15px/1.5 system-ui,sans-serif;color:#fff;background:#1f2328;border:1px solid #fff;border-radius:8px',
      'text-align:center;white-space:normal;pointer-events:none',
    ]),
  ];
}

function important(selector: string, declarations: readonly string[]): string {
  return `${selector}{${declarations.join(';').replaceAll(';', '!important;')}!important}`;
}
