import * as dom from './dom.ts';

/** How far above the anti-spam picture its text field may be. */
const HEIGHT = 6;

const FIELD = 'textarea,input:not([type]),input[type="text"],input[type="password"],input[type="number"]';

/** What shows that the reader is in a form. */
const ARRIVALS = ['focusin', 'input'] as const;

/** What shows that the reader goes to a form, by mouse, touch or keyboard. */
const APPROACHES = ['pointerenter', 'pointerdown', 'touchstart', 'keydown', ...ARRIVALS] as const;

/** The form that an anti-spam picture belongs to, by element or by the fields around it; undefined where it stands alone. */
export function commentForm(picture: Element): Element | undefined {
  const form = picture.closest('form');
  if (form !== null) return form;
  let box: Element | null = picture.parentElement;
  for (let height = 0; box !== null && dom.name(box) !== 'body' && height < HEIGHT; height++, box = dom.parent(box))
    if (dom.one(box, FIELD) !== null) return box;
  return undefined;
}

/** True once the reader is in the form, or has written in it: the picture is needed then. */
export function isFormInUse(form: Element): boolean {
  const active = dom.page(form)?.activeElement ?? null;
  if (active !== null && dom.name(active) !== 'body' && dom.holds(form, active)) return true;
  const fields = [...dom.all(form, FIELD)] as (HTMLInputElement | HTMLTextAreaElement)[];
  return fields.some((field) => field.value !== field.defaultValue);
}

/** Calls `onUse` once, as soon as the reader goes to the form, or, where `near` is false, is in a field of it; the answer ends the waiting. */
export function onceUsed(form: Element, near: boolean, onUse: () => void): () => void {
  const types = near ? APPROACHES : ARRIVALS;
  const stop = () => {
    for (const type of types) dom.unlisten(form, type, use, true);
  };
  const use = () => {
    stop();
    onUse();
  };
  for (const type of types) dom.listen(form, type, use, { capture: true, passive: true });
  return stop;
}
