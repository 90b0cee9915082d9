import type { Plugin } from 'vite';
import { takeCleanedSites } from '../sites/cleaned-sites.ts';

/** Puts what a file would answer on every page in its place, as text: it is read when it is asked for, and let go of. */
export const answerBeforehand = {
  name: 'answer-beforehand',
  transform: (_code: string, id: string) =>
    id.endsWith('/src/sites/cleaned-sites.ts')
      ? `let answer = ${JSON.stringify(inAscii(JSON.stringify(takeCleanedSites())))};
         export const takeCleanedSites = () => { const sites = JSON.parse(answer); answer = undefined; return sites; }`
      : undefined,
} satisfies Plugin;

/** Text of JSON without a letter that would have a browser take two bytes for each, for as long as it keeps the text. */
function inAscii(json: string): string {
  return json.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
