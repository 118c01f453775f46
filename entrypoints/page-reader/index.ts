import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readTelegramPage } from '@/data/channels/telegram-page';
import { pageToReadSchema } from '@/messages';

/**
 * The script of the page that Chromium's background opens to have pages of t.me read: a worker has
 * no parser of HTML. In Firefox the background reads them itself.
 */
export default defineUnlistedScript({
  exclude: ['firefox'],
  main() {
    browser.runtime.onMessage.addListener((message: unknown, { id, tab }, answer) => {
      // Scripts on pages, and pages in tabs, have a tab; the background has none.
      if (id !== browser.runtime.id || tab || !v.is(pageToReadSchema, message)) return;
      answer(readTelegramPage(new DOMParser().parseFromString(message.html, 'text/html')));
    });
  },
});
