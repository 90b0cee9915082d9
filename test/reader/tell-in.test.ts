// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellIn } from '../../src/reader/tell-in.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it.each([
  ['복사했습니다.', 4000, 5000],
  ['이 기기에는 오프라인 영어 음성이 없어 영어는 건너뜁니다. 시스템 설정에서 추가할 수 있습니다.', 8000, 12_000],
])('says "%s" for as long as it takes to read it', (words, still, gone) => {
  const status = document.createElement('p');
  tellIn(status)(words);
  vi.advanceTimersByTime(still);
  expect(status.textContent).toBe(words);
  vi.advanceTimersByTime(gone - still);
  expect(status.textContent).toBe('');
});

it('gives what is said last its full time', () => {
  const status = document.createElement('p');
  const tell = tellIn(status);
  tell('복사했습니다.');
  vi.advanceTimersByTime(4000);
  tell('저장했습니다.');
  vi.advanceTimersByTime(4000);
  expect(status.textContent).toBe('저장했습니다.');
});
