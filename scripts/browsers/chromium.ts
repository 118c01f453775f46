/** Chromium and its kin (Chrome, Edge, Brave), driven over the DevTools protocol. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, launch, type Page, type Protocol } from 'puppeteer-core';
import { type Evaluator, evaluatorIn } from './evaluator';
import type { Answer, ExtensionBrowser, LaunchOptions } from './extension-browser';
import { runningServiceWorker, stopServiceWorker } from './service-worker';

/** Starts Chromium with the extension loaded and its button on the toolbar. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  pinExtension(options);
  const browser = await launch({
    browser: 'chrome',
    executablePath: options.executablePath,
    userDataDir: options.profile,
    headless: options.headless,
    defaultViewport: options.viewport ?? null,
    // Extensions.loadUnpacked works in branded Chrome too, which dropped --load-extension.
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: options.headless ? false : ['--enable-automation'],
    args: chromiumArguments(options),
  });
  const id = await browser.installExtension(options.extension);
  const protocol = await browser.target().createCDPSession();
  return driver(browser, protocol, `chrome-extension://${id}`);
}

function chromiumArguments(options: LaunchOptions): string[] {
  const { offline, hostHere, language, colorScheme } = options;
  return [
    '--disable-quic',
    '--disable-component-update',
    '--no-default-browser-check',
    // Chromium's sandbox refuses to start as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(offline ? [`--host-resolver-rules=${ruleFor(hostHere)}MAP * ~NOTFOUND`] : []),
    ...(hostHere ? [`--ignore-certificate-errors-spki-list=${hostHere.keyHash}`] : []),
    ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
    ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
  ];
}

function ruleFor(hostHere: LaunchOptions['hostHere']): string {
  return hostHere ? `MAP ${hostHere.host}:443 127.0.0.1:${hostHere.port}, ` : '';
}

function driver(browser: Browser, protocol: CDPSession, origin: string): ExtensionBrowser {
  const openExtensionPage: ExtensionBrowser['openExtensionPage'] = async (path, where) => {
    const page = await browser.newPage({ background: where === 'background' });
    await page.goto(`${origin}/${path}`);
    return page;
  };
  const evaluator = evaluatorIn(openExtensionPage);
  return {
    browser,
    openExtensionPage,
    evaluator,
    tabId: (page) => activeTabId(page, evaluator),
    answerRequests: (answer) => answerRequests(protocol, answer),
    stopBackground: async () => {
      await evaluator.evaluate(UNTIL_ACTIVATED);
      await stopServiceWorker(protocol, origin);
    },
    backgroundRuns: async () => (await runningServiceWorker(protocol, origin)) !== undefined,
  };
}

/**
 * A worker that is stopped while it is being installed is never started again: the browser forgets
 * that there was one to register.
 */
const UNTIL_ACTIVATED = `navigator.serviceWorker.ready.then(
  ({ active }) => new Promise((resolve) => {
    const look = () => active.state === 'activated' && resolve(true);
    active.addEventListener('statechange', look);
    look();
  }))`;

/** The protocol does not tell tab ids; the extension does. */
async function activeTabId(page: Page, { evaluate }: Evaluator): Promise<number> {
  await page.bringToFront();
  const id = await evaluate('browser.tabs.query({ active: true }).then(([tab]) => tab?.id)');
  if (typeof id !== 'number') throw new Error(`no tab id for ${page.url()}`);
  return id;
}

/** Browser-wide: the first request of a tab that a page opens is caught as well. */
async function answerRequests(
  protocol: CDPSession,
  answer: (url: URL) => Promise<Answer>,
): Promise<void> {
  const settle = async ({ requestId, request }: Protocol.Fetch.RequestPausedEvent) => {
    const decided = await answer(new URL(request.url));
    if (decided === 'continue') return protocol.send('Fetch.continueRequest', { requestId });
    if (decided === 'block') {
      return protocol.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    }
    return protocol.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: decided.status,
      responseHeaders: [{ name: 'content-type', value: decided.contentType }],
      body: Buffer.from(decided.body).toString('base64'),
    });
  };
  protocol.on('Fetch.requestPaused', (event) => {
    settle(event).catch(reportUnlessGone);
  });
  await protocol.send('Fetch.enable', {
    patterns: [{ urlPattern: 'http://*' }, { urlPattern: 'https://*' }],
  });
}

function reportUnlessGone(error: unknown): void {
  // The page went away while its request was being answered: nobody waits for the answer.
  if (/Invalid InterceptionId|Target closed|Session closed/.test(String(error))) return;
  console.error(error);
}

/** A new profile shows the extension's button beside the address, not in the puzzle menu. */
function pinExtension({ profile, extension }: LaunchOptions): void {
  const folder = join(profile, 'Default');
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  const preferences = { extensions: { pinned_extensions: [unpackedExtensionId(extension)] } };
  writeFileSync(join(folder, 'Preferences'), JSON.stringify(preferences));
}

/** Chromium derives it from the folder, in letters a–p */
function unpackedExtensionId(folder: string): string {
  const encoding = process.platform === 'win32' ? 'utf16le' : 'utf8';
  const digest = createHash('sha256').update(Buffer.from(folder, encoding)).digest('hex');
  return [...digest.slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');
}
