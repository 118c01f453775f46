import type { Page } from 'puppeteer-core';
import { bundled } from '../../tests/data/bundled';
import { keepEntries } from '../../tests/e2e/harness/kept-list';
import type { Session } from '../../tests/e2e/harness/session';
import { madeUpList } from './made-up-list';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 480, height: 800 };

/** Draws the library with no entry, with three and with five hundred, wide and narrow. */
export async function drawLibrary(
  session: Session,
  draw: (page: Page, what: string) => Promise<unknown>,
): Promise<void> {
  for (const count of [0, 3, 500]) {
    await keepEntries(session, madeUpList(count, bundled, new Date()));
    const library = await session.openExtensionPage('library.html');
    await library.bringToFront();
    await library.setViewport(WIDE);
    await library.waitForSelector('.paper-rows .row, .list .empty');
    if (count > 0) await library.waitForSelector('.row .explained');
    await draw(library, `library-${count}`);
    await library.setViewport(NARROW);
    await draw(library, `library-${count}-narrow`);
    if (count > 0) await drawEntry(library, count, draw);
    await library.close();
  }
}

async function drawEntry(
  library: Page,
  count: number,
  draw: (page: Page, what: string) => Promise<unknown>,
): Promise<void> {
  await library.locator('.row:has(.explained)').click();
  await library.waitForSelector('.summary-section');
  await draw(library, `library-entry-${count}-narrow`);
  await library.setViewport(WIDE);
  await draw(library, `library-entry-${count}`);
  await library.locator('.row:nth-child(2) .check').click();
  await library.locator('.row:nth-child(3) .check').click();
  await draw(library, `library-chosen-${count}`);
}
