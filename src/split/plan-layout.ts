import type { Bilingual, Language } from '../article.ts';
import { findCut } from './find-cut.ts';
import { isInterleaved } from './is-interleaved.ts';
import { judgeMarkers } from './judge-markers.ts';
import { type Piece, weighByLanguage } from './piece.ts';

/** How an article's pieces stand to each other. */
export interface Plan {
  readonly language: Bilingual['language'];
  readonly layout: Bilingual['layout'];
  readonly doubtful: boolean;
  /** Indices of the pieces that are markers. */
  readonly markers: ReadonlySet<number>;
  /** `blocks`: index of the first piece of the second language's part; its own language. */
  readonly cut?: { readonly at: number; readonly lang: 'ko' | 'en' };
}

/** Finds the layout: at a publisher's marker, else in turn, else at the one cut that parts the languages cleanly, else one language. */
export function planLayout(pieces: readonly Piece[], titleLang: Language | undefined): Plan {
  const { markers, cut } = judgeMarkers(pieces);
  if (cut !== undefined) return { language: 'ko+en', layout: 'blocks', doubtful: false, markers, cut };
  if (isInterleaved(pieces)) return { language: 'ko+en', layout: 'interleaved', doubtful: false, markers };
  const found = findCut(pieces);
  if (found.cut !== undefined) return { language: 'ko+en', layout: 'blocks', markers, ...found };
  return { language: mainLanguage(pieces, titleLang), layout: 'single', doubtful: found.doubtful, markers };
}

function mainLanguage(pieces: readonly Piece[], titleLang: Language | undefined): 'ko' | 'en' {
  const { ko, en } = weighByLanguage(pieces);
  if (ko === en) return titleLang === 'en' ? 'en' : 'ko';
  return ko > en ? 'ko' : 'en';
}
