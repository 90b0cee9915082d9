import type { Aligner } from '../../src/align/aligner.ts';
import type { Extraction } from '../../src/article.ts';
import type { OpenReader } from '../../src/browser/toggle-reader.ts';
import type { Groundwork } from '../../src/extract/groundwork.ts';
import type { AlignSentences } from '../../src/pipeline.ts';
import type { ViewPorts } from '../../src/reader/view-ports.ts';
import type { Site } from '../../src/site.ts';

/**
 * What the extension's scripts leave for each other in a page: in the world of their own, which no script of the page can
 * reach. A script cannot import another there, so each is injected when it is needed and stays.
 */
export interface OwnWorld extends OpenReader {
  /** What reading the page began with: what the scripts that read on need of the first one. */
  cleanBreakReading?: { readonly site: Site; readonly groundwork: Groundwork };
  /** What the page was last read as. */
  cleanBreakFound?: Extraction | undefined;
  cleanBreakAligner?: Aligner;
  cleanBreakSentences?: AlignSentences;
  cleanBreakChecks?: Awaited<ReturnType<ViewPorts['loadChecks']>>;
}
