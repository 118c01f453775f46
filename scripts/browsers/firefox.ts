/** Firefox, driven over WebDriver BiDi, with its parent process for what BiDi refuses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { bidiConnection, sendBidi } from './bidi';
import { evaluatorIn } from './evaluator';
import type { Answer, ExtensionBrowser, LaunchOptions } from './extension-browser';
import { evaluateInParent, loadedIn } from './firefox-parent';

/** Any fixed one: the extension's storage belongs to it, so restarts must not change it. */
const uuid = '6f0d9a52-1c3e-4f57-9b1e-2a7c5d8e4b10';

/** Starts Firefox with the extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const id = addOnId(options.extension);
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    userDataDir: options.profile,
    headless: options.headless,
    defaultViewport: options.viewport ?? null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...storagePreferences(id), ...cheapTabs, ...preferences(options) },
  });
  if (options.language) await setLanguage(browser, options.language);
  if (options.hostHere) await believeServers(browser);
  await browser.installExtension(options.extension);
  const openOwnPage: ExtensionBrowser['openExtensionPage'] = (path, where) =>
    openExtensionPage(browser, path, where === 'background');
  return {
    browser,
    openExtensionPage: openOwnPage,
    evaluator: evaluatorIn(openOwnPage),
    tabId: (page) => tabId(browser, page),
    answerRequests: (answer) => answerRequests(browser, answer),
    stopBackground: () => stopBackground(browser, id),
    backgroundRuns: () => backgroundRuns(browser, id),
  };
}

const manifestSchema = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

function addOnId(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return v.parse(manifestSchema, manifest).browser_specific_settings.gecko.id;
}

/** A temporary add-on is removed when Firefox closes, and would take its storage with it. */
function storagePreferences(id: string) {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  };
}

/**
 * No process is started ahead, and tabs of one site share theirs: a tab then opens for a tenth less.
 * JSON is text: our tests look at the manifest often, and need no viewer for it.
 */
const cheapTabs = {
  'devtools.jsonview.enabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.ipc.processCount.webIsolated': 1,
};

function preferences({ offline, hostHere, colorScheme, language }: LaunchOptions) {
  const schemes = { dark: 0, light: 1 };
  return {
    ...(colorScheme && {
      'layout.css.prefers-color-scheme.content-override': schemes[colorScheme],
    }),
    ...(language && { 'intl.accept_languages': language }),
    ...(offline && deadProxy),
    ...(hostHere && {
      'network.proxy.no_proxies_on': hostHere.host,
      'network.dns.localDomains': hostHere.host,
      'network.socket.forcePort': `443=${hostHere.port}`,
    }),
  };
}

/** Port 9 discards: requests of Firefox itself, which interception does not see, end there. */
const deadProxy = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** No certificate is checked: nothing but servers of this machine can be reached. */
async function believeServers(browser: Browser): Promise<void> {
  await evaluateInParent(
    browser,
    `(Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService)
      .setDisableAllSecurityChecksAndLetAttackersInterceptMyData(true), true)`,
  );
}

/** Works without the language pack: only the extension's own texts need the language. */
async function setLanguage(browser: Browser, language: string): Promise<void> {
  await evaluateInParent(
    browser,
    `(Services.locale.availableLocales = ['ru', 'en-US'],
      Services.locale.requestedLocales = ['${language === 'en' ? 'en-US' : language}'], true)`,
  );
}

/** BiDi refuses to navigate to moz-extension: addresses; the browser may. New tabs come last. */
async function openExtensionPage(
  browser: Browser,
  path: string,
  background: boolean,
): Promise<Page> {
  const address = `moz-extension://${uuid}/${path}`;
  const page = await (background ? newTabBehind(browser) : browser.newPage());
  await evaluateInParent(browser, loadedIn('gBrowser.tabs.at(-1).linkedBrowser', address));
  await page.waitForFunction(`location.href === ${JSON.stringify(address)}`);
  return page;
}

const contextSchema = v.object({ context: v.string() });

/**
 * A tab behind the one in front. Puppeteer's own way sets its size first, and Firefox takes a
 * second for that in a tab that it does not draw.
 */
async function newTabBehind(browser: Browser): Promise<Page> {
  const before = new Set(await browser.pages());
  const tab = { type: 'tab', background: true };
  await sendBidi(browser, 'browsingContext.create', tab, contextSchema);
  const page = (await browser.pages()).find((one) => !before.has(one));
  if (!page) throw new Error('Firefox opened no tab');
  return page;
}

async function tabId(browser: Browser, page: Page): Promise<number> {
  await page.bringToFront();
  const id = await evaluateInParent(
    browser,
    `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      .ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab)`,
  );
  return v.parse(v.number(), id);
}

const pausedSchema = v.object({
  isBlocked: v.boolean(),
  request: v.object({ request: v.string(), url: v.string() }),
});

/** For all tabs at once: the first request of a tab that a page opens is caught as well. */
async function answerRequests(
  browser: Browser,
  answer: (url: URL) => Promise<Answer>,
): Promise<void> {
  const settle = async (event: unknown) => {
    const { isBlocked, request } = v.parse(pausedSchema, event);
    if (!isBlocked) return;
    const decided = await answer(new URL(request.url));
    const [method, params] = command(decided);
    await sendBidi(browser, method, { request: request.request, ...params }, v.unknown());
  };
  bidiConnection(browser).on('network.beforeRequestSent', (event) => {
    settle(event).catch(reportUnlessGone);
  });
  const urlPatterns = ['http', 'https'].map((protocol) => ({ type: 'pattern', protocol }));
  const interception = { phases: ['beforeRequestSent'], urlPatterns };
  await sendBidi(browser, 'network.addIntercept', interception, v.unknown());
}

function command(decided: Answer): [string, object] {
  if (decided === 'continue') return ['network.continueRequest', {}];
  if (decided === 'block') return ['network.failRequest', {}];
  const contentType = { type: 'string', value: decided.contentType };
  const body = { type: 'base64', value: Buffer.from(decided.body).toString('base64') };
  const headers = [{ name: 'content-type', value: contentType }];
  return ['network.provideResponse', { statusCode: decided.status, headers, body }];
}

function reportUnlessGone(error: unknown): void {
  // The page went away while its request was being answered: nobody waits for the answer.
  if (/no such request|Connection closed|Target closed/.test(String(error))) return;
  console.error(error);
}

async function stopBackground(browser: Browser, id: string): Promise<void> {
  const extension = `WebExtensionPolicy.getByID('${id}').extension`;
  await evaluateInParent(browser, `${extension}.terminateBackground()`);
}

async function backgroundRuns(browser: Browser, id: string): Promise<boolean> {
  const state = `WebExtensionPolicy.getByID('${id}').extension.backgroundState`;
  return (await evaluateInParent(browser, state)) !== 'stopped';
}
