import type { HelpPanel } from './help-panel.ts';
import { currentPair, moveToPair } from './move-between-pairs.ts';
import type { Frame, OpenArticle } from './open-article.ts';
import { readShortcut, type ShortcutAction, takesText } from './read-shortcut.ts';

/** What a key can act on. */
export interface KeyTargets {
  readonly root: HTMLElement;
  readonly frame: Frame;
  readonly article: OpenArticle | undefined;
  readonly help: HelpPanel;
}

/** Does what a key asks for, and says whether it asked for anything. Esc closes what is open inside the reader first. */
export function pressKey(event: KeyboardEvent, targets: KeyTargets): boolean {
  if (event.code === 'Escape' && !event.isComposing) return closeInnermost(targets);
  if (takesText(event.target) || takesArrows(event)) return false;
  const action = readShortcut(event, targets.frame.settings().keys);
  if (action === undefined) return false;
  act(action, targets);
  return true;
}

/** The line between the columns moves by arrows itself. */
function takesArrows({ target, code }: KeyboardEvent): boolean {
  return /^Arrow/.test(code) && target instanceof Element && target.matches('[role="separator"]');
}

function closeInnermost({ help, article }: KeyTargets): boolean {
  if (help.isOpen()) {
    help.close();
    return true;
  }
  return article !== undefined && (article.remarks.close() || article.toolbar.closeStrip());
}

function act(action: ShortcutAction, { frame, article, help }: KeyTargets): void {
  const pair = currentPair(frame.scroll);
  switch (action.kind) {
    case 'help':
      help.toggle();
      break;
    case 'move':
      article?.marker.clear();
      moveToPair(frame.scroll, action.to);
      break;
    case 'sentence':
      if (pair) void article?.marker.step(pair, action.to === 'next' ? 1 : -1);
      break;
    case 'layout':
      frame.change({ layout: action.layout });
      break;
    case 'read-aloud':
      article?.speak();
      break;
    case 'reveal':
      if (pair) article?.study.turn(pair);
      break;
    case 'copy-pair':
      article?.takePair('both');
      break;
    case 'copy-link':
      article?.takePair('pair-link');
      break;
  }
}
