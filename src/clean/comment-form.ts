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
  let box = picture.parentElement;
  for (let height = 0; box !== null && box.localName !== 'body' && height < HEIGHT; height++, box = box.parentElement)
    if (box.querySelector(FIELD) !== null) return box;
  return undefined;
}

/** True once the reader is in the form, or has written in it: the picture is needed then. */
export function isFormInUse(form: Element): boolean {
  const active = form.ownerDocument.activeElement;
  if (active !== null && active.localName !== 'body' && form.contains(active)) return true;
  return [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELD)].some(
    (field) => field.value !== field.defaultValue,
  );
}

/** Calls `onUse` once, as soon as the reader goes to the form, or, where `near` is false, is in a field of it. */
export function onceUsed(form: Element, near: boolean, onUse: () => void): void {
  const types = near ? APPROACHES : ARRIVALS;
  const use = () => {
    for (const type of types) form.removeEventListener(type, use, true);
    onUse();
  };
  for (const type of types) form.addEventListener(type, use, { capture: true, passive: true });
}
