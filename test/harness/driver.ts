import type { Browser, Page } from 'puppeteer-core';

/** The action's popup, opened as a click on the toolbar button opens it: with activeTab granted. */
export interface Popup {
  /** Runs a function in the popup (Chromium) or beside it with its window in hand (Firefox); what it returns must be JSON. */
  evaluate<Result, Args extends readonly unknown[]>(
    run: (view: Window, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Waits, half a minute at most, until the selector finds something. */
  waitFor(selector: string): Promise<void>;
  /** Presses a button, or ticks a box, as a person does, so that the browser counts it as a gesture. */
  press(selector: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** What a reader's system or hands ask of a page; what is left out is as usual. */
export interface Conditions {
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
  readonly coarsePointer?: boolean;
  readonly print?: boolean;
}

/** One real browser with the built extension in it; the same for Chromium and Firefox. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  readonly browser: Browser;
  readonly id: string;
  /** Address of the extension's own pages, with a slash at the end. */
  readonly base: string;
  /** Opens an address in a new tab in front and waits for its load. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension ("options.html") in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** The same behind the tab in front, which stays the active one (Firefox). */
  openBehind?(path: string): Promise<Page>;
  /** Opens the popup over a tab. */
  openPopup(page: Page): Promise<Popup>;
  /** Has the browser say yes when a click of the reader's asks for access to a host. */
  allowAccess(host: string): Promise<void>;
  /** Withdraws access to what the manifest lists, as the reader may: to a match pattern, or in Chromium to all of it. */
  withdrawListed(pattern: string): Promise<void>;
  /** Loads the extension anew, as an update does, and waits until it is there again. */
  reloadExtension(): Promise<void>;
  /** The plain text on the clipboard. */
  readClipboard(): Promise<string>;
  /** Address of the picture of the tab in front; undefined where it has none, or none yet (Firefox). */
  pictureInFront?(): Promise<string | undefined>;
  /** Presses the extension's entry in the context menu over a page; in Chromium, whose menu is out of reach, tells the extension that it was, which gives no access to the page: the popup must have been opened over it. */
  chooseInMenu(page: Page): Promise<void>;
  /** Presses a keyboard command of the manifest, where the browser lets a test do it (Firefox). */
  pressCommand?(key: string, code: string, modifiers: readonly ('Alt' | 'Shift' | 'Control')[]): Promise<void>;
  /** Puts a page (in front) under conditions, or back under the usual ones. */
  emulate(page: Page, conditions: Conditions): Promise<void>;
  close(): Promise<void>;
}

/** How to start a browser. */
export interface LaunchOptions {
  /** The built extension's folder, absolute. */
  readonly extension: string;
  readonly ports: { readonly http: number; readonly https: number };
  /** Interface language of the browser ("en-US", "ko-KR"). */
  readonly language?: string;
  readonly headless?: boolean;
  /** The one host that leads to the loopback server, the rest of the web staying as it is; without it, every host does. */
  readonly onlyHost?: string;
  /** A host the extension is kept from, as its reader can do (Firefox). */
  readonly withdrawnFrom?: string;
  /** Folder in which the browser leaves, unasked, what is saved. */
  readonly downloads?: string;
  /** More arguments for the command line. */
  readonly args?: readonly string[];
}
