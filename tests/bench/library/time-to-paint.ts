import type { Page } from 'puppeteer-core';

/** How it is seen in a page that something has come, or gone. */
export interface Sign {
  selector: string;
  /** Of what it finds first. */
  text?: string;
  absent?: boolean;
}

/** What is done, and how it is seen what comes of it. */
export interface Interaction {
  /** The event with which it begins. */
  event: 'input' | 'click' | 'keydown' | 'scroll';
  /** What is seen first, and what after that. */
  signs: Sign[];
  act(): Promise<unknown>;
}

/**
 * Does something in the page.
 *
 * @returns milliseconds from the event to the end of the frame that shows each sign
 */
export async function timesToPaint(
  page: Page,
  { event, signs, act }: Interaction,
): Promise<number[]> {
  await page.evaluate(watch, event, JSON.stringify(signs));
  await act();
  const times: unknown = await page.evaluate('window.timesToPaint');
  if (!Array.isArray(times)) throw new Error(`nothing came of ${event}`);
  return times.map(Number);
}

/**
 * Runs in the page: without names of its own for functions, which the compiler would want to keep.
 * What comes after a frame's callbacks comes after its drawing.
 */
function watch(event: string, signs: string): void {
  const timesToPaint = new Promise((resolve) => {
    addEventListener(
      event,
      ({ timeStamp }) => {
        const wanted: Sign[] = JSON.parse(signs);
        const all = wanted.length;
        const times: number[] = [];
        const observer = new MutationObserver(() => {
          while (wanted[0]) {
            const [{ selector, text = '', absent = false }] = wanted;
            const found = document.querySelector(selector)?.textContent?.includes(text) ?? false;
            if (found === absent) return;
            wanted.shift();
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => {
                times.push(performance.now() - timeStamp);
                if (times.length === all) resolve(times);
              };
              port2.postMessage(null);
            });
          }
          observer.disconnect();
        });
        observer.observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      },
      { capture: true, once: true },
    );
  });
  Object.assign(window, { timesToPaint });
}
