/** The line above a list, and what is seen of the list, the way a reader would see it. */
import type { Page } from 'puppeteer-core';
import { clickIn, textsIn } from './our-elements';

/** What the line says of the list; nothing where there is no line. */
export async function countIn(page: Page): Promise<string | undefined> {
  return (await textsIn(page, 'concise-list', '.count'))[0];
}

export function pressOnly(page: Page): Promise<void> {
  return clickIn(page, 'concise-list', '.only');
}

export function pressStep(page: Page, by: 'next' | 'previous'): Promise<void> {
  return clickIn(page, 'concise-list', `[aria-keyshortcuts="${by === 'next' ? ']' : '['}"]`);
}

/** The texts of what `selector` finds and the reader can see. */
export function seen(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) =>
    elements
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => (one.textContent ?? '').trim()),
  );
}

/** The id of the paper whose mark has the focus, and whether the mark is in the window. */
export function focusedPaper(page: Page): Promise<{ id: string | undefined; seen: boolean }> {
  return page.evaluate(() => {
    const mark = document.activeElement;
    const link = mark?.closest('dt, li')?.querySelector('a[href*="/abs/"]');
    const { top = -1, bottom = -1 } = mark?.getBoundingClientRect() ?? {};
    const id = link?.getAttribute('href')?.split('/abs/')[1];
    return { id, seen: top >= 0 && bottom <= innerHeight };
  });
}

/** The ids of the papers whose rows have a bookmark, with whether it says that they are saved. */
export function bookmarks(page: Page): Promise<Record<string, boolean>> {
  return page.$$eval('concise-keep', (hosts) =>
    Object.fromEntries(
      hosts.map((host) => {
        const link = host.closest('dt, li')?.querySelector('a[href*="/abs/"]');
        const pressed = host.shadowRoot?.querySelector('.keep')?.ariaPressed === 'true';
        return [link?.getAttribute('href')?.split('/abs/')[1] ?? '', pressed];
      }),
    ),
  );
}
