// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { defaultSettings } from '../../src/reader/settings.ts';
import { showPairs } from '../../src/reader/show-pairs.ts';
import { studyMode } from '../../src/reader/study-mode.ts';
import { sampleReading } from './sample-reading.ts';
import { sayEnglish } from './say-english.ts';

it('comes back from the unsplit text to the settings as they are now', () => {
  const scroll = document.createElement('main');
  const nothing = () => undefined;
  const frame = {
    scroll,
    top: document.body,
    settings: () => defaultSettings,
    change: nothing,
    tell: nothing,
    help: nothing,
  };
  const reading = sampleReading();
  const show = showPairs(
    frame,
    { ...reading, bilingual: { ...reading.bilingual, doubtful: true } },
    studyMode(scroll, sayEnglish, nothing),
    { refresh: nothing, leave: nothing, close: () => false },
    { pictures: false, newTabs: false, say: sayEnglish },
  );
  const covered = () => scroll.querySelectorAll('.cb-reveal').length;
  const press = () => scroll.querySelector<HTMLElement>('.cb-unsplit')?.click();
  show(defaultSettings);
  show({ ...defaultSettings, study: 'en' });
  const before = covered();
  expect(before).toBeGreaterThan(0);
  press();
  expect(covered()).toBe(0);
  press();
  expect(covered()).toBe(before);
});
