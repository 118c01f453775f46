/** What a test does with a browser: the same for Chromium and Firefox. */
import type { Browser, Page } from 'puppeteer-core';
import type { HostHere } from '../../../scripts/browsers/extension-browser';

export type { BrowserName } from '../../../scripts/browsers/places';

export interface SessionOptions {
  /** Folder to keep everything in, so that another session can go on from it; else temporary. */
  profile?: string;
  /** Folder of another build of the extension than the one in `.output/`. */
  extension?: string;
  /** Language of the extension's texts and of `navigator.language`; Russian unless given. */
  language?: 'ru' | 'en';
  colorScheme?: 'light' | 'dark';
  /** CSS pixels; 1280×900 unless given. */
  viewport?: { width: number; height: number };
  /** The one host that is reached over a real connection: a server of the test. */
  hostHere?: HostHere;
}

/** A page as HTML, or with its status and type; `undefined` leaves it to the next handler. */
export type Served = string | { status?: number; contentType?: string; body: string } | undefined;
export type ServeHandler = (url: URL) => Served | Promise<Served>;

export interface Session {
  /** The browser that runs now; another one after `restart`. */
  readonly browser: Browser;
  /** Every http(s) address that was asked for and that no handler served: all were blocked. */
  readonly blocked: string[];
  /** Adds a handler for pages, asked before those added earlier. It outlives `restart`. */
  serve(handler: ServeHandler): void;
  /**
   * Opens an address in a new tab, in front, up to its `DOMContentLoaded`. Browsers draw only the
   * tab in front: after opening another, `page.bringToFront()` before clicking.
   */
  open(address: string): Promise<Page>;
  /** Opens the popup of a page's tab, as a page. */
  openPopup(page: Page): Promise<Page>;
  /** Opens a page of the extension: `library.html`, `sidepanel.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** The number by which the extension knows the tab of this page. Brings it to front. */
  tabId(page: Page): Promise<number>;
  /** The text on the extension's button while this page's tab is in front; may be empty. */
  badge(page: Page): Promise<string>;
  /**
   * Evaluates an expression with the extension's rights (`browser` stands for `chrome` too) and
   * gives its value, awaited: `browser.storage.local.get()`. Runs no code of the extension.
   */
  evaluateInExtension(expression: string): Promise<unknown>;
  /** Closes the page that this takes place in: before the extension is loaded anew. */
  restInExtension(): Promise<void>;
  /** Stops the background script, as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Whether the background script runs now. */
  workerRuns(): Promise<boolean>;
  /**
   * Closes the browser and starts it again with the same profile and extension. `killed` ends it
   * as a crash does, without a word.
   */
  restart(how?: { killed?: boolean; extension?: string }): Promise<void>;
  /** Closes the browser and removes what is temporary. Harmless when called twice. */
  close(): Promise<void>;
}
