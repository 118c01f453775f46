import type { Page } from 'puppeteer-core';

/**
 * Goes to an address and gives the milliseconds from the start of the navigation to the first frame
 * that shows what `selector` finds.
 */
export async function paintedAfter(page: Page, address: string, selector: string): Promise<number> {
  const probe = await page.evaluateOnNewDocument(watchFor, selector);
  await page.goto(address);
  const time: unknown = await page.evaluate('window.painted');
  await page.removeScriptToEvaluateOnNewDocument(probe.identifier);
  if (typeof time !== 'number') throw new Error(`${address}: nothing was painted`);
  return time;
}

/**
 * Runs in the page, before all else: without names of its own for functions, which the compiler
 * would want to keep. What comes after a frame's callbacks comes after its drawing.
 */
function watchFor(selector: string): void {
  const painted = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  Object.assign(window, { painted });
}
