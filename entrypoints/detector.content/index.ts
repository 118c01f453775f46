import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PapersHere, TabMessage } from '@/messages';
import { PAGES } from '@/pages';
import { reportError } from '@/report-error';
import { siteOf } from '@/sites';
import type { Mention } from '@/sites/mention';
import { ask } from './ask';
import { foundOnPage } from './found';
import { createMatches, reference } from './matches';
import { hydrated, watchDocument } from './watch';

/** Finds the papers that a page names and asks which are explained. It shows nothing itself. */
export default defineContentScript({
  matches: PAGES,
  runAt: 'document_end',
  main(ctx) {
    const page = foundOnPage();
    const matchesOf = createMatches((refs) => ask({ type: 'find', refs }));
    let mentions: Mention[] = [];
    let reported = 0;

    async function lookAgain() {
      const url = new URL(location.href);
      const seen = siteOf(url)?.mentions(document, url) ?? [];
      mentions = seen;
      const found = await matchesOf(seen);
      if (ctx.isInvalid || mentions !== seen) return; // The page has changed in the meantime.
      page.found = found;
      page.onChange?.();
      const count = new Set(found.map(({ match }) => match.summary)).size;
      const readerNeeded = count > 0 && !page.onChange;
      if (count === reported && !readerNeeded) return;
      reported = count;
      await ask({ type: 'found', count, readerNeeded });
    }

    let looking = Promise.resolve();
    const look = () => {
      looking = lookAgain().catch((error) => {
        if (ctx.isValid) reportError(error);
      });
    };

    browser.runtime.onMessage.addListener((message: unknown) => {
      if (!isTabMessage(message)) return;
      return looking.then(() => papersHere(mentions, page.found));
    });

    async function followChanges() {
      await hydrated(window);
      if (ctx.isInvalid) return;
      watchDocument(document, look, ctx.signal);
      look();
    }

    const site = siteOf(new URL(location.href));
    if (!site) return;
    // Not returned: Chromium holds the load event back until a script's promise has settled.
    if (site.changes) followChanges().catch(reportError);
    else look();
    // A page that comes back from the browser's cache has lost its badge.
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (!persisted) return;
      reported = 0;
      look();
    });
  },
});

function isTabMessage(message: unknown): message is TabMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'papers-here'
  );
}

function papersHere(
  mentions: Mention[],
  found: { match: { summary: PapersHere['summaries'][number] } }[],
): PapersHere {
  const subject = mentions.find(({ role }) => role === 'subject');
  return {
    ...(subject ? { subject: reference(subject) } : {}),
    summaries: [...new Set(found.map(({ match }) => match.summary))],
  };
}
