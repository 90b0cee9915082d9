import type { PageApi } from '../../src/browser/page-api.ts';
import type { Kept } from './keep-page-clean.ts';

/** Asks the background for the browser's own sheet, or for its end; ours stays in the page until the browser has it. */
export function askForStyle(api: PageApi, attribute: string, kept: Kept): { ask(on: boolean): Promise<void> } {
  let isStyled = false;
  const send = async (on: boolean) => {
    const { site, rules } = kept;
    try {
      const answer = await api.runtime.sendMessage({ kind: 'page-style', on, attribute, site: site.name, rules });
      return (answer as { styled?: unknown } | undefined)?.styled === true;
    } catch {
      return false;
    }
  };
  return {
    ask: async (on) => {
      const { cleaning } = kept;
      if (!on) {
        cleaning.relyOnBrowserSheet(false);
        if (isStyled) await send(false);
        isStyled = false;
        return;
      }
      if (isStyled || !(await send(true))) return;
      isStyled = true;
      if (kept.cleaning === cleaning && cleaning.isOn) cleaning.relyOnBrowserSheet(true);
      else await send(false).then(() => (isStyled = false));
    },
  };
}
