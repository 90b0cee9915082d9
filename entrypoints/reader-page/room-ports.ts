import { writeClipboard } from '../../src/browser/clipboard.ts';
import { keepPlace, recallPlace } from '../../src/browser/places.ts';
import { saveFile } from '../../src/browser/save-file.ts';
import { say } from '../../src/browser/say.ts';
import { openSpeech } from '../../src/browser/speech.ts';
import type { StoredItem } from '../../src/browser/stored-item.ts';
import type { Format } from '../../src/copy/format.ts';
import { type LoadAligner, type LoadAlignSentences, loadSentencePairs } from '../../src/pipeline.ts';
import type { ReaderSettings } from '../../src/reader/settings.ts';
import type { ViewPorts } from '../../src/reader/view-ports.ts';
import { copyChoices } from './copy-choices.ts';

/** How a room loads what it does not need at once: a chunk in the popup, a script of its own in a page. */
export interface RoomLoaders {
  readonly loadAligner: LoadAligner;
  readonly loadAlignSentences: LoadAlignSentences;
  readonly loadChecks: ViewPorts['loadChecks'];
  readonly loadFormats: () => Promise<readonly Format[]>;
}

/** What the view asks of its room, as far as popup and page answer alike. */
export function roomPorts(page: Document, stored: StoredItem<ReaderSettings>, loaders: RoomLoaders): ViewPorts {
  return {
    say,
    save: (settings) => void stored.write(settings),
    copyChoices,
    take: async ({ article, rows: all }, id, as, rows = all) => {
      const format = (await loaders.loadFormats()).find((known) => known.id === id);
      if (format === undefined) return false;
      const copied = format.copy(article, rows);
      if (as === 'copy' || format.file === undefined) return writeClipboard(page, copied);
      saveFile(page, `${fileName(article.title)}.${format.file.extension}`, format.file.type, copied.text);
      return true;
    },
    // After an update nobody brings a script into a page any more; what has been opened is read on without.
    loadSentences: () => loadSentencePairs(loaders.loadAligner, loaders.loadAlignSentences).catch(() => () => []),
    loadChecks: () => loaders.loadChecks().catch(() => () => []),
    speech: page.defaultView ? openSpeech(page.defaultView) : undefined,
    recallPlace,
    keepPlace: (url, row) => void keepPlace(url, row),
    sizeSetting: 'size',
    pictures: false,
    newTabs: true,
  };
}

/** A title as a file name every system takes. */
function fileName(title: string): string {
  const plain = title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim();
  return plain.slice(0, 80) || 'article';
}
