import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { SummaryId } from '@/data/summary';
import type { PapersHere, TabMessage } from '@/messages';
import { PAGES } from '@/pages';
import { reportError } from '@/report-error';
import { siteOf } from '@/sites';
import type { Mention } from '@/sites/mention';
import { ask } from './ask';
import type { DetectorContext } from './context';
import { type Found, foundOnPage } from './found';
import { readGate } from './gate';
import { createMatches } from './matches';
import { hydrated, watchDocument } from './watch';

/** Finds the papers that a page names and asks which are explained. It shows nothing itself. */
export default defineContentScript({
  matches: PAGES,
  runAt: 'document_end',
  main(ctx: DetectorContext) {
    const page = foundOnPage();
    const matches = createMatches(readGate(), (refs) => ask({ type: 'find', refs }));
    let mentions: Mention[] = [];
    let reported = 0;

    async function lookAgain() {
      const url = new URL(location.href);
      const seen = siteOf(url)?.mentions(document, url) ?? [];
      mentions = seen;
      const found = await matches.of(seen);
      if (ctx.isInvalid || mentions !== seen) return; // The page has changed in the meantime.
      page.mentions = seen;
      page.found = found;
      page.onChange?.();
      const count = certain(found).length;
      const readerNeeded = found.length > 0 && !page.onChange;
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

    page.askAgain = () => {
      matches.forget();
      look();
    };

    browser.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
      if (!isTabMessage(message)) return undefined;
      looking
        .then(() => answer({ summaries: certain(page.found) } satisfies PapersHere))
        .catch(reportError);
      return true; // The answer comes later: the one way that both browsers know.
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
    window.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
        reported = 0;
        look();
      },
      { signal: ctx.signal },
    );
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

/** The summaries that the page is known to name, each once. */
function certain(found: Found[]): SummaryId[] {
  const matches = found.map(({ match }) => match).filter(({ grade }) => grade === 'certain');
  return [...new Set(matches.map(({ summary }) => summary))];
}
