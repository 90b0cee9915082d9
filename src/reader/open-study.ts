import type { Frame } from './open-article.ts';
import { type StudyMode, studyMode } from './study-mode.ts';
import { studyStrip } from './study-strip.ts';
import type { Say } from './words.ts';

/** Study mode on one article, with its strip, which follows how far somebody has come. */
export function openStudy({ scroll, change, tell }: Frame, say: Say) {
  let strip: ReturnType<typeof studyStrip> | undefined;
  const study: StudyMode = studyMode(scroll, say, (progress) => {
    strip?.showProgress(progress);
    if (progress.shown > 0) tell(say('studyProgress', String(progress.shown), String(progress.all)));
  });
  const fillStrip = () => {
    strip = studyStrip(scroll.ownerDocument, study, change, say);
    strip.showProgress(study.progress());
    return strip;
  };
  return { study, fillStrip };
}
