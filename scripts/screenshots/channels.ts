import type { Page } from 'puppeteer-core';
import { keepChannels } from '../../tests/e2e/harness/kept-channels';
import type { Session } from '../../tests/e2e/harness/session';
import { madeUpChannels } from './made-up-channels';

const WIDE = { width: 1280, height: 800 };
const LONG = { width: 1280, height: 1760 };
const NARROW = { width: 420, height: 900 };

type Draw = (page: Page, what: string) => Promise<unknown>;

/**
 * Draws the page of channels: with the bundled one and a mistyped address, with three of which one is
 * read, with twelve of which one is open, and that in a narrow window too.
 */
export async function drawChannels(session: Session, draw: Draw, narrow: boolean): Promise<void> {
  const one = await opened(session, 1);
  await one.type('.add-channel input', 'https://t.me/+AbCdEf');
  await draw(one, 'channels-1');
  await one.close();

  const reading = JSON.stringify({ name: 'channel_1', requests: 12, posts: 237 });
  const three = await opened(session, 3);
  await session.evaluateInExtension(
    `browser.storage.session.set({ 'channel-reading': ${reading} })`,
  );
  await three.waitForSelector('[data-state=reading]');
  await three.bringToFront();
  await draw(three, 'channels-3');
  await session.evaluateInExtension(`browser.storage.session.remove('channel-reading')`);
  await three.close();

  const twelve = await opened(session, 12);
  await twelve.setViewport(LONG);
  await twelve.locator('.channel:nth-child(2) [aria-expanded]').click();
  await twelve.waitForSelector('.set-aside');
  await draw(twelve, 'channels-12');
  if (narrow) {
    await twelve.setViewport(NARROW);
    await draw(twelve, 'channels-narrow');
  }
  await twelve.close();
}

async function opened(session: Session, count: number): Promise<Page> {
  await keepChannels(session, madeUpChannels(count, new Date()));
  const page = await session.openExtensionPage('library.html');
  await page.bringToFront();
  await page.setViewport(WIDE);
  await page.locator('[role=tab][id$=-channels]').click();
  await page.waitForSelector(`.channel:nth-child(${count})`);
  return page;
}
