import { columnHandle } from './column-handle.ts';
import { fillPictures } from './fill-pictures.ts';
import type { Frame } from './open-article.ts';
import { openInNewTabs } from './open-in-new-tabs.ts';
import type { Remarks } from './open-remarks.ts';
import { type ArticleReading, readingLanguages } from './reading-language.ts';
import { renderReading } from './render-reading.ts';
import type { ReaderSettings } from './settings.ts';
import type { StudyMode } from './study-mode.ts';
import { unsplitReading } from './unsplit-reading.ts';
import type { ViewPorts } from './view-ports.ts';

/**
 * Shows an article's pairs in the frame, and gives the hand that follows the settings: what they change by more than the
 * sheet is drawn anew. A split that is a guess can be shown unsplit.
 */
export function showPairs(
  { scroll, change }: Frame,
  reading: ArticleReading,
  study: StudyMode,
  remarks: Remarks,
  { pictures, newTabs, say }: Pick<ViewPorts, 'pictures' | 'newTabs' | 'say'>,
): (settings: ReaderSettings) => void {
  const page = scroll.ownerDocument;
  const isPaired = readingLanguages(reading, 'ko').length > 1;
  const handle = columnHandle(page, (share) => change({ share }), say);
  let unsplit = false;
  let shown: ReaderSettings | undefined;
  const render = (settings: ReaderSettings) => {
    const article = renderReading(page, unsplit ? unsplitReading(reading) : reading, settings.first, say);
    if (isPaired && !unsplit) article.append(handle.node);
    const button = article.querySelector('.cb-unsplit');
    if (button && unsplit) button.textContent = say('showSplit');
    button?.addEventListener('click', () => {
      unsplit = !unsplit;
      render(shown ?? settings);
      scroll.querySelector<HTMLElement>('.cb-unsplit')?.focus();
    });
    scroll.replaceChildren(article);
    if (pictures) fillPictures(scroll);
    if (newTabs) openInNewTabs(scroll);
    if (isPaired && !unsplit) remarks.refresh();
    study.cover(settings.study);
  };
  return (settings) => {
    handle.show(settings);
    if (shown?.first !== settings.first || shown.checks !== settings.checks) render(settings);
    else if (shown.study !== settings.study) study.cover(settings.study);
    shown = settings;
  };
}
