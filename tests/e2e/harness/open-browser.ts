import type { Page } from 'puppeteer-core';
import { closeBrowser, killBrowser } from '../../../scripts/browsers/close';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import type { BrowserName } from '../../../scripts/browsers/places';
import { temporaryFolder } from '../../../scripts/temporary-folder';
import { ServedPages } from './served-pages';
import type { ServeHandler, Session, SessionOptions } from './session';
import { startBrowser } from './start-browser';

/** Starts a browser, headless, with the built extension; nothing in it reaches a network. */
export async function openBrowser(
  name: BrowserName,
  options: SessionOptions = {},
): Promise<Session> {
  const temporary = options.profile === undefined ? temporaryFolder(name) : undefined;
  const folder = options.profile ?? temporary?.path ?? '';
  const pages = new ServedPages();
  const start = (extension = options.extension) =>
    startBrowser(name, folder, { ...options, ...(extension && { extension }) }, pages);
  return new BrowserSession(await start(), start, pages, async () => temporary?.remove());
}

class BrowserSession implements Session {
  #started: ExtensionBrowser;
  readonly #start: (extension?: string) => Promise<ExtensionBrowser>;
  readonly #pages: ServedPages;
  readonly #removeFolder: () => Promise<void>;

  constructor(
    started: ExtensionBrowser,
    start: (extension?: string) => Promise<ExtensionBrowser>,
    pages: ServedPages,
    removeFolder: () => Promise<void>,
  ) {
    this.#started = started;
    this.#start = start;
    this.#pages = pages;
    this.#removeFolder = removeFolder;
  }

  get browser() {
    return this.#started.browser;
  }

  get blocked() {
    return this.#pages.blocked;
  }

  serve(handler: ServeHandler): void {
    this.#pages.add(handler);
  }

  async open(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return page;
  }

  async openPopup(page: Page): Promise<Page> {
    return this.openExtensionPage(`popup.html?tab=${await this.tabId(page)}`);
  }

  openExtensionPage(path: string): Promise<Page> {
    return this.#started.openExtensionPage(path);
  }

  tabId(page: Page): Promise<number> {
    return this.#started.tabId(page);
  }

  async badge(page: Page): Promise<string> {
    const tab = await this.tabId(page);
    return String(await this.evaluateInExtension(`browser.action.getBadgeText({ tabId: ${tab} })`));
  }

  evaluateInExtension(expression: string): Promise<unknown> {
    return this.#started.evaluator.evaluate(expression);
  }

  restInExtension(): Promise<void> {
    return this.#started.evaluator.rest();
  }

  stopWorker(): Promise<void> {
    return this.#started.stopBackground();
  }

  workerRuns(): Promise<boolean> {
    return this.#started.backgroundRuns();
  }

  async restart(how: { killed?: boolean; extension?: string } = {}): Promise<void> {
    await (how.killed ? killBrowser(this.browser) : closeBrowser(this.browser));
    this.#started = await this.#start(how.extension);
  }

  async close(): Promise<void> {
    await closeBrowser(this.browser);
    await this.#removeFolder();
  }
}
