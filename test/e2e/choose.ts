import type { Page } from 'puppeteer-core';

/** The themes a reader can choose, the system's own left out. */
export const themes = ['light', 'dark', 'sepia', 'contrast'] as const;

/** Sets a field of the reader as its control does. */
export function choose(page: Page, name: string, value: string): Promise<void> {
  return page.evaluate(
    (setting, wanted) => {
      const control = document.querySelector<HTMLSelectElement>(`[data-setting="${setting}"] select`);
      if (control === null) throw new Error(`no control for ${setting}`);
      control.value = wanted;
      control.dispatchEvent(new Event('change'));
    },
    name,
    value,
  );
}
