import { browser } from 'wxt/browser';
import { readTelegramPage, type TelegramPage } from '@/data/channels/telegram-page';
import type { PageReader } from '@/data/store/channels/read-one';
import type { PageToRead } from '@/messages';

const PAGE = 'page-reader.html';

/** Reads the HTML of pages of t.me: here where the background is a page, else in one of its own. */
export const pageReader: PageReader = import.meta.env.FIREFOX
  ? { read: readHere, close: async () => undefined }
  : { read: readInPage, close: closePage };

async function readHere(html: string): Promise<TelegramPage> {
  return readTelegramPage(new DOMParser().parseFromString(html, 'text/html'));
}

async function readInPage(html: string): Promise<TelegramPage> {
  if (!(await isOpen())) {
    const justification = 'Reads the posts of a public channel out of the HTML of its preview.';
    await browser.offscreen.createDocument({ url: PAGE, reasons: ['DOM_PARSER'], justification });
  }
  return browser.runtime.sendMessage<PageToRead, TelegramPage>({ type: 'read-page', html });
}

async function closePage(): Promise<void> {
  if (await isOpen()) await browser.offscreen.closeDocument();
}

/** Also one that a worker has left open which was stopped. */
async function isOpen(): Promise<boolean> {
  const contextTypes = ['OFFSCREEN_DOCUMENT' as const];
  return (await browser.runtime.getContexts({ contextTypes })).length > 0;
}
