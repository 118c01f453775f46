import type { Page } from 'puppeteer-core';
import type { Times } from '../timings';

/** Between two keystrokes of a quick writer. */
const BETWEEN_MS = 80;

/** Times from each letter of the queries to the frame that shows its hits. */
export async function typed(page: Page, queries: string[]): Promise<Times> {
  await page.evaluate(watchInput);
  const times: Times = [];
  for (const query of queries) {
    await page.focus('input');
    for (const letter of query) times.push(await keystroke(page, () => page.keyboard.type(letter)));
    await page.$eval('input', (input) => input.select());
    await keystroke(page, () => page.keyboard.press('Backspace'));
  }
  return times;
}

async function keystroke(page: Page, press: () => Promise<void>): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  await press();
  const time: unknown = await page.evaluate('window.inputPainted');
  if (typeof time !== 'number') throw new Error('no letter arrived');
  return time;
}

/**
 * Runs in the page. The list of hits is busy from the letter until it shows what is found by it.
 * What comes after a frame's callbacks comes after its drawing.
 */
function watchInput(): void {
  addEventListener(
    'input',
    ({ timeStamp }) => {
      const inputPainted = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!document.querySelector('[role=listbox][aria-busy=false]')) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - timeStamp);
            port2.postMessage(null);
          });
        });
        observer.observe(document, { subtree: true, attributeFilter: ['aria-busy'] });
      });
      Object.assign(window, { inputPainted });
    },
    { capture: true },
  );
}
