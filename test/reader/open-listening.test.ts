// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { openListening } from '../../src/reader/open-listening.ts';
import { defaultSettings } from '../../src/reader/settings.ts';
import type { ViewPorts } from '../../src/reader/view-ports.ts';
import { sayEnglish } from './say-english.ts';

/** Listening whose sentences are still loading; `arrive` brings them. */
function listening() {
  let arrive = (): void => undefined;
  const loaded = new Promise<void>((done) => {
    arrive = done;
  });
  const plan = vi.fn(() => []);
  const speech = { synthesis: { cancel: () => undefined, getVoices: () => [] }, utter: vi.fn(), wait: vi.fn() };
  const frame = {
    scroll: document.createElement('main'),
    top: document.body,
    settings: () => defaultSettings,
    change: () => undefined,
    tell: () => undefined,
    help: () => undefined,
  };
  const row = { ko: [], en: [], confidence: 1 };
  const opened = openListening(
    frame,
    { rows: [row] } as never,
    { known: plan, load: () => loaded },
    () => undefined,
    { speech, say: sayEnglish } as unknown as ViewPorts,
    () => undefined,
  );
  if (opened === undefined) throw new Error('this browser speaks');
  return { ...opened, plan, come: () => loaded.then(() => undefined), arrive: () => arrive() };
}

describe('reading aloud whose sentences are loading', () => {
  it('begins when they have come', async () => {
    const { toggle, plan, arrive, come } = listening();
    toggle();
    arrive();
    await come();
    expect(plan).toHaveBeenCalledOnce();
  });

  it.each(['stop', 'toggle'] as const)('stays silent after a %s meanwhile', async (end) => {
    const opened = listening();
    opened.toggle();
    opened[end]();
    opened.arrive();
    await opened.come();
    expect(opened.plan).not.toHaveBeenCalled();
  });
});
