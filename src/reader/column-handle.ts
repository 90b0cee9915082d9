import { element } from './element.ts';
import { settingFields } from './setting-fields.ts';
import type { ReaderSettings } from './settings.ts';
import type { Say } from './words.ts';

/** The line between the columns, which can be dragged, or moved with the arrow keys once it has the focus. */
export interface ColumnHandle {
  readonly node: HTMLElement;
  show(settings: ReaderSettings): void;
}

/** Makes the line; `change` takes Korean's new share of the width in hundredths. */
export function columnHandle(page: Document, change: (share: number) => void, say: Say): ColumnHandle {
  const { min, max } = bounds();
  const node = element(page, 'div', {
    class: 'cb-handle',
    role: 'separator',
    tabindex: 0,
    'aria-orientation': 'vertical',
    'aria-label': say('columnHandle'),
    'aria-valuemin': min,
    'aria-valuemax': max,
  });
  let now: Pick<ReaderSettings, 'share' | 'first'> = { share: 0, first: 'ko' };
  const set = (share: number) => change(Math.round(Math.min(max, Math.max(min, share))));
  node.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -2, ArrowRight: 2 }[event.code];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    set(now.share + (now.first === 'ko' ? step : -step));
  });
  node.addEventListener('pointerdown', (event) => {
    node.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  node.addEventListener('pointermove', (event) => {
    const box = node.closest('.cb-rows, .cb-article')?.getBoundingClientRect();
    if (!node.hasPointerCapture(event.pointerId) || !box || box.width === 0) return;
    const left = (100 * (event.clientX - box.left)) / box.width;
    set(now.first === 'ko' ? left : 100 - left);
  });
  return {
    node,
    show: ({ share, first }) => {
      now = { share, first };
      node.setAttribute('aria-valuenow', String(share));
    },
  };
}

function bounds(): { readonly min: number; readonly max: number } {
  return settingFields.share.kind === 'number' ? settingFields.share : { min: 25, max: 75 };
}
