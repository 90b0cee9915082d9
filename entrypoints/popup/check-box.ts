/** A box to tick, with its words. */
export function checkBox(
  page: Document,
  className: string,
  text: string,
  on: boolean,
  change: (on: boolean, box: HTMLInputElement) => void,
): HTMLElement {
  const label = page.createElement('label');
  const box = page.createElement('input');
  box.type = 'checkbox';
  box.className = className;
  box.checked = on;
  box.addEventListener('change', () => change(box.checked, box));
  label.append(box, text);
  return label;
}
