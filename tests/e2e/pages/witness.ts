import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/**
 * The page with a witness: a script before all else. While the page is whole and no extension has
 * touched it yet, it notes the page's markup and where its `parts` are; later it hears every error
 * of the page and every call of `hacked()`.
 *
 * @param parts selector of what has to stay where it is
 */
export function witnessed(html: string, parts = 'body'): string {
  const witness = `<script>(${script})(${JSON.stringify(parts)})</script>`;
  return html.replace(/^<!DOCTYPE html>/, (doctype) => doctype + witness);
}

/** A text that, taken for HTML, calls `hacked()` at once, in each of the usual ways. */
export const attack = `"><img src=x onerror=hacked()><script>hacked()</script><svg onload='hacked()'>`;

/** Nothing was run or thrown on the page, and nothing is in it but its own markup and ours. */
export async function expectWhole(page: Page): Promise<void> {
  expect(await page.evaluate('witness.errors')).toEqual([]);
  // Compared there: of a page of megabytes, a difference would be no good to look at.
  expect(await page.evaluate('witness.markup() === witness.markupBefore')).toBe(true);
}

/** No part of the page is elsewhere than it was, or of another size. */
export async function expectUnmoved(page: Page): Promise<void> {
  expect(await page.evaluate('witness.placesBefore.length')).toBeGreaterThan(0);
  expect(await page.evaluate('witness.places()')).toEqual(
    await page.evaluate('witness.placesBefore'),
  );
}

const script = `function (parts) {
  const errors = [];
  window.hacked = () => errors.push('hacked');
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  window.witness = {
    errors,
    markup() {
      const copy = document.documentElement.cloneNode(true);
      const ours = copy.querySelectorAll(
        'concise-summary, concise-mark, concise-popover, concise-list, concise-keep, concise-cited',
      );
      for (const element of ours) element.remove();
      return copy.outerHTML;
    },
    places: () => [...document.querySelectorAll(parts)].map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return [part.className || part.localName, x, y, width, height];
    }),
  };
  document.addEventListener('readystatechange', () => {
    witness.markupBefore = witness.markup();
    witness.placesBefore = witness.places();
  }, { once: true });
}`;
