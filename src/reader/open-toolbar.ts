import type { Frame } from './open-article.ts';
import type { Copying } from './open-copying.ts';
import { renderToolbar, type StripContent, type Toolbar } from './render-toolbar.ts';
import { typeStrip } from './type-strip.ts';
import type { ViewPorts } from './view-ports.ts';

/** The strips that not every article has. */
interface OwnStrips {
  readonly study: StripContent['fill'];
  readonly listen: StripContent['fill'] | undefined;
}

/** Puts the bar for an article in these languages over it. */
export function openToolbar(
  { top, change, help }: Frame,
  languages: readonly ('ko' | 'en')[],
  { study, listen }: OwnStrips,
  copying: Copying,
  ports: ViewPorts,
): Toolbar {
  const page = top.ownerDocument;
  const { say, widen, close } = ports;
  const contents: StripContent[] = [
    { name: 'type', fill: () => typeStrip(page, change, help, say, ports) },
    ...(languages.length > 1 ? [{ name: 'study' as const, fill: study }] : []),
    ...(listen ? [{ name: 'listen' as const, fill: listen }] : []),
  ];
  const choices = ports.copyChoices.filter(({ needs }) => needs.every((lang) => languages.includes(lang)));
  const toolbar = renderToolbar(page, languages, contents, choices, { change, take: copying.take, widen, close }, say);
  top.replaceChildren(...toolbar.nodes);
  return toolbar;
}
