import { type Answer, html } from '../harness/serve-pages.ts';
import { answerSample, sampleUrl } from '../workbench/sample-site.ts';

/** The markup of the sample article. */
export const sampleMarkup = String(answerSample(sampleUrl)?.body);

/** The same with a number that disagrees, so that there is something to remark. */
const doubtfulMarkup = sampleMarkup.replaceAll('60,000 books', '600,000 books');

/** The sample newspaper with that article in it. */
export function answerDoubtful(url: string): Answer | undefined {
  return new URL(url).pathname === '/1' ? html(doubtfulMarkup) : answerSample(url);
}
