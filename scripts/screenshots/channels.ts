import type { Page } from 'puppeteer-core';
import { keepChannels } from '../../tests/e2e/harness/kept-channels';
import type { Session } from '../../tests/e2e/harness/session';
import { madeUpChannels } from './made-up-channels';

const WIDE = { width: 1280, height: 800 };
const LONG = { width: 1280, height: 1720 };
const NARROW = { width: 420, height: 900 };

type Draw = (page: Page, what: string) => Promise<unknown>;

/** With how many channels the page is drawn, and whether in a narrow window too. */
interface Wanted {
  counts: number[];
  narrow: boolean;
}

/**
 * Draws the page of channels: of one, with an address that is none; of three, while one is read; of
 * twelve, with all about one of them.
 */
export async function drawChannels(
  session: Session,
  { counts, narrow }: Wanted,
  draw: Draw,
): Promise<void> {
  for (const count of counts) {
    await keepChannels(session, madeUpChannels(count, new Date()));
    const page = await session.openExtensionPage('library.html');
    await page.setViewport(WIDE);
    await page.locator('[role=tab][id$=-channels]').click();
    await page.waitForSelector(`.channel:nth-child(${count})`);
    if (count === 1) await page.type('.add-channel input', 'https://t.me/+AbCdEf');
    else if (count === 3) await whileRead(session, page);
    else await openOne(page);
    await page.bringToFront();
    await draw(page, `channels-${count}`);
    if (narrow && count === counts.at(-1)) {
      await page.setViewport(NARROW);
      await draw(page, 'channels-narrow');
    }
    await session.evaluateInExtension(`browser.storage.session.remove('channel-reading')`);
    await page.close();
  }
}

async function whileRead(session: Session, page: Page): Promise<void> {
  const reading = JSON.stringify({ name: 'channel_1', requests: 12, posts: 237 });
  await session.evaluateInExtension(
    `browser.storage.session.set({ 'channel-reading': ${reading} })`,
  );
  await page.waitForSelector('[data-state=reading]');
}

async function openOne(page: Page): Promise<void> {
  await page.setViewport(LONG);
  await page.locator('.channel:nth-child(2) [aria-expanded]').click();
  await page.waitForSelector('.set-aside');
}
