/** What the extension shows on a page, read the way a reader would see it. */
import type { Page } from 'puppeteer-core';
import type { Summary } from '@/data/summary';
import { plainText } from '@/data/summary-text';

/** For `expect.poll`: what comes at all is there by then, also on a busy machine. */
export const soon = { timeout: 15_000, interval: 50 };

/** Time in which something of ours would have shown itself, where a test proves that none does. */
export function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500));
}

/** The paragraphs and list items of a summary, in order. */
export function textOf(summary: Summary): string[] {
  return summary.body.flatMap((block) =>
    block.kind === 'paragraph' ? [plainText(block.text)] : block.items.map(plainText),
  );
}

/** The same as a page shows it, inside the element (and its shadow root) that `selector` finds. */
export function shownText(page: Page, selector: string): Promise<string[]> {
  return textsIn(page, selector, '.summary-body :is(p, li)');
}

/** The texts of the elements `inner` in the first `selector`, its shadow root included. */
export function textsIn(page: Page, selector: string, inner: string): Promise<string[]> {
  return page.evaluate(
    (selector, inner) => {
      const host = document.querySelector(selector);
      const found = (host?.shadowRoot ?? host)?.querySelectorAll(inner) ?? [];
      return [...found].map((element) => (element.textContent ?? '').trim());
    },
    selector,
    inner,
  );
}

/** The summaries of all the elements of this name that the extension itself put there. */
export function ours(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (name) =>
      [...document.querySelectorAll<HTMLElement>(name)]
        .filter(({ shadowRoot }) => shadowRoot?.querySelector('.root')?.hasChildNodes())
        .map(({ dataset }) => dataset.summary ?? ''),
    name,
  );
}

/** How many elements of ours, whole or not, are on the page. */
export function countOfOurs(page: Page): Promise<number> {
  return page.evaluate(
    () => document.querySelectorAll('concise-summary, concise-mark, concise-popover').length,
  );
}

/** Clicks what `inner` finds in the shadow root of `selector`. */
export async function clickIn(page: Page, selector: string, inner: string): Promise<void> {
  await page.bringToFront();
  await page.locator(`${selector} >>> ${inner}`).click();
}
