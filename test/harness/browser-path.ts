import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const chromiumNames = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'chromium-browser',
  'microsoft-edge',
  'brave-browser',
];
const firefoxNames = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

/** Path of a browser of the Chromium family: `CHROME_PATH`, the PATH, or where it usually lies; `undefined` where there is none. */
export function chromiumPath(): string | undefined {
  return firstThatExists([
    process.env.CHROME_PATH,
    ...onPath(chromiumNames),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programFiles('Google/Chrome/Application/chrome.exe'),
    ...programFiles('Microsoft/Edge/Application/msedge.exe'),
  ]);
}

/** Path of Firefox: `FIREFOX_PATH`, the PATH, or where it usually lies; `undefined` where there is none. */
export function firefoxPath(): string | undefined {
  return firstThatExists([
    process.env.FIREFOX_PATH,
    ...onPath(firefoxNames),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programFiles('Mozilla Firefox/firefox.exe'),
  ]);
}

function firstThatExists(places: readonly (string | undefined)[]): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place));
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function programFiles(path: string): string[] {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.flatMap((root) => (root === undefined ? [] : [join(root, path)]));
}
