/** What both browsers can do for us, whatever their protocols: see `chromium.ts`, `firefox.ts`. */
import type { Browser, Page } from 'puppeteer-core';
import type { Evaluator } from './evaluator';

export interface LaunchOptions {
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  /** Folder of the browser's profile; kept when the browser closes. */
  profile: string;
  headless: boolean;
  /** Language of the browser's interface and of the pages it asks for; else the system's. */
  language?: 'ru' | 'en' | undefined;
  colorScheme?: 'light' | 'dark' | undefined;
  /** Size of pages in CSS pixels; else the window's. */
  viewport?: { width: number; height: number } | undefined;
  /** No request reaches a network; only what `answerRequests` serves is seen. */
  offline: boolean;
  /** But for those to this host, which a server on this machine stands for. */
  hostHere?: HostHere | undefined;
}

/** A host whose HTTPS requests go to a port of this machine. */
export interface HostHere {
  host: string;
  port: number;
  /** SHA-256 of the server's public key (its SPKI), base64: whoever has it is believed. */
  keyHash: string;
}

/** What to do with a request of a page: serve this, let it through, or fail it. */
export type Answer = ServedResponse | 'continue' | 'block';

export interface ServedResponse {
  status: number;
  contentType: string;
  body: string;
}

export interface ExtensionBrowser {
  browser: Browser;
  /** Opens a page of the extension, such as `popup.html?tab=3`, in a tab of its own. */
  openExtensionPage: (path: string, where?: 'front' | 'background') => Promise<Page>;
  evaluator: Evaluator;
  /** The number by which the extension's code knows the tab of this page. Brings it to front. */
  tabId: (page: Page) => Promise<number>;
  /** Decides on every http(s) request of every tab, those that pages open by themselves too. */
  answerRequests: (answer: (url: URL) => Promise<Answer>) => Promise<void>;
  /** Stops the extension's background script, as the browser does when it is idle. */
  stopBackground: () => Promise<void>;
  /** Whether that script runs now. */
  backgroundRuns: () => Promise<boolean>;
}
