import { barButton, type Sign } from './bar-button.ts';
import { element } from './element.ts';

/** A strip of controls that opens under the bar, with the button that opens it. */
export interface Strip {
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
  /** Makes its controls, unless they are there. */
  fill(): void;
  open(): void;
  close(): void;
  readonly isOpen: () => boolean;
}

/** Makes strips of which one at most is open; `name` marks both halves for styling and tests, `content` makes the controls when they are wanted. */
export function stripGroup(
  page: Document,
): (name: string, words: string, sign: Sign, content: () => readonly Node[]) => Strip {
  const strips: Strip[] = [];
  return (name, words, sign, content) => {
    const id = `cb-strip-${name}`;
    const button = barButton(page, words, `cb-open-${name}`, sign);
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-controls', id);
    const panel = element(page, 'div', {
      class: `cb-strip cb-strip-${name}`,
      id,
      role: 'group',
      'aria-label': words,
      hidden: true,
    });
    const fill = () => {
      if (!panel.hasChildNodes()) panel.append(...content());
    };
    const set = (open: boolean) => {
      button.setAttribute('aria-expanded', String(open));
      panel.hidden = !open;
    };
    const strip: Strip = {
      button,
      panel,
      fill,
      isOpen: () => !panel.hidden,
      close: () => set(false),
      open: () => {
        for (const other of strips) other.close();
        fill();
        set(true);
      },
    };
    button.addEventListener('click', ({ detail }) => {
      if (strip.isOpen()) return strip.close();
      strip.open();
      // Opened by key the strip takes the focus, for Tab would first walk the rest of the bar; Esc gives it back.
      if (detail === 0) panel.querySelector<HTMLElement>('button, select, input')?.focus();
    });
    strips.push(strip);
    return strip;
  };
}

/** Notes what of the bar is open and which control has the focus; gives what makes it so again after the bar was drawn anew. */
export function holdStrip(top: HTMLElement): () => void {
  const page = top.ownerDocument;
  const open = [...top.querySelectorAll('[aria-expanded="true"]')].map(keyOf);
  const focused = top.contains(page.activeElement) ? keyOf(page.activeElement) : undefined;
  const find = (key: string | undefined) =>
    key === undefined
      ? undefined
      : [...top.querySelectorAll<HTMLElement>('button, select, input')].find((control) => keyOf(control) === key);
  return () => {
    // As by the pointer, which leaves the focus alone.
    for (const key of open) find(key)?.dispatchEvent(new MouseEvent('click', { detail: 1 }));
    find(focused)?.focus({ preventScroll: true });
  };
}

/** What a control of bar or strip is known by: its setting, or its class. */
function keyOf(control: Element | null): string | undefined {
  return control?.closest<HTMLElement>('[data-setting]')?.dataset.setting ?? control?.className;
}
