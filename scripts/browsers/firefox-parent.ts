/**
 * Firefox's parent process: code there may do what the browser itself may. It needs the flag
 * `--remote-allow-system-access`.
 * https://firefox-source-docs.mozilla.org/remote/Prefs.html
 */
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import { sendBidi } from './bidi';

const treeSchema = v.object({
  contexts: v.array(v.object({ context: v.string(), url: v.string() })),
});
const resultSchema = v.variant('type', [
  v.object({
    type: v.literal('success'),
    result: v.looseObject({ value: v.optional(v.string()) }),
  }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);

/**
 * Runs an expression in the browser's first window (`gBrowser`, `Services`, `ChromeUtils`) and
 * gives its value, awaited and passed as JSON.
 */
export async function evaluateInParent(browser: Browser, expression: string): Promise<unknown> {
  const tree = await sendBidi(
    browser,
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
    treeSchema,
  );
  const window = tree.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox shows no window');
  const evaluated = await sendBidi(
    browser,
    'script.evaluate',
    {
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      awaitPromise: true,
      target: { context: window.context },
    },
    resultSchema,
  );
  if (evaluated.type === 'exception')
    throw new Error(`Firefox: ${evaluated.exceptionDetails.text}`);
  return JSON.parse(evaluated.result.value ?? 'null');
}

/**
 * The expression that loads an address in a tab, as the browser itself does, and waits for it.
 *
 * @param tab expression of the tab's `<browser>`
 */
export function loadedIn(tab: string, address: string): string {
  const wanted = JSON.stringify(address);
  return `(async (tab) => {
    tab.loadURI(Services.io.newURI(${wanted}), {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
    });
    for (let waited = 0; waited < 10000; waited += 20) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (tab.currentURI.spec === ${wanted} && !tab.webProgress.isLoadingDocument) return;
    }
    throw new Error('not loaded: ' + ${wanted});
  })(${tab})`;
}
