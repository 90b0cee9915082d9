// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { roomPorts } from '../../entrypoints/reader-page/room-ports.ts';
import { storedItem } from '../../src/browser/stored-item.ts';
import { parseSettings } from '../../src/reader/parse-settings.ts';

const gone = () => Promise.reject(new Error('The extension gives no more scripts to this page.'));

describe('a room whose extension was updated', () => {
  const loaders = { loadAligner: gone, loadAlignSentences: gone, loadChecks: gone, loadFormats: gone };
  const ports = roomPorts(document, storedItem('reader', parseSettings), loaders);

  it('pairs no sentences and checks nothing, and refuses neither', async () => {
    const [sentences, check] = await Promise.all([ports.loadSentences(), ports.loadChecks()]);
    expect(sentences({ ko: [], en: [], confidence: 1 })).toEqual([]);
    expect(check([])).toEqual([]);
  });
});
