import { browser } from 'wxt/browser';
import type { SummaryId } from '@/data/summary';
import type { PapersHere, TabMessage } from '@/messages';
import { reportError } from '@/report-error';
import type { Site } from '@/sites/mention';
import { ask } from './ask';
import type { DetectorContext } from './context';
import { type Found, type FoundOnPage, foundOnPage } from './found';
import { readGate } from './gate';
import { createMatches } from './matches';
import { hydrated, watchDocument } from './watch';

/**
 * A script that finds the papers that a page names and asks which are explained. It shows nothing
 * itself.
 *
 * @param siteOf the reader of an address; `undefined` where there is none
 */
export function detectorOf(siteOf: (url: URL) => Site | undefined) {
  return (ctx: DetectorContext): void => {
    const page = foundOnPage();
    // A viewer of PDF files has no room for what we show.
    const isPdf = document.contentType === 'application/pdf';
    const matches = createMatches(readGate(), (refs) => ask({ type: 'find', refs }));
    let reported = '';

    async function lookAgain() {
      const url = new URL(location.href);
      const own = siteOf(url)?.mentions(document, url) ?? [];
      const read = [...own, ...(page.readCited?.(document, url) ?? [])];
      const mentions = page.titled?.(read) ?? read;
      page.mentions = mentions;
      const found = await matches.of(mentions);
      if (ctx.isInvalid || page.mentions !== mentions) return; // It has changed in the meantime.
      page.found = found;
      page.onChange?.();
      const summaries = certain(found);
      const readerNeeded = found.length > 0 && !page.onChange && !isPdf;
      // Another paper in the place of one is news as well: the side panel follows.
      const report = summaries.join('\n');
      if (report === reported && !readerNeeded) return;
      reported = report;
      await ask({ type: 'found', count: summaries.length, readerNeeded });
    }

    let looking = Promise.resolve();
    const look = () => {
      looking = lookAgain().catch((error) => {
        if (!ctx.isInvalid) reportError(error);
      });
    };

    page.askAgain = () => {
      matches.forget();
      look();
    };

    browser.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
      if (!isTabMessage(message)) return undefined;
      looking.then(() => answer(papersHere(page))).catch(reportError);
      return true; // The answer comes later: the one way that both browsers know.
    });

    const again = () => {
      reported = '';
      look();
    };

    async function follow({ changes }: Site) {
      if (changes) {
        await hydrated(window);
        if (ctx.isInvalid) return;
        watchDocument(document, look, ctx.signal);
      }
      look();
      const until = { signal: ctx.signal };
      // A page that comes back from the browser's cache has lost its badge.
      window.addEventListener('pageshow', ({ persisted }) => persisted && again(), until);
      // One that Chromium loaded ahead has no badge and no reader before it is shown.
      document.addEventListener('prerenderingchange', again, until);
    }

    const site = siteOf(new URL(location.href));
    // Not returned: Chromium holds the load event back until a script's promise has settled.
    if (site) follow(site).catch(reportError);
  };
}

function isTabMessage(message: unknown): message is TabMessage {
  return Object(message).type === 'papers-here';
}

function papersHere({ mentions, found }: FoundOnPage): PapersHere {
  return {
    read: mentions.length > 0,
    found: found.map(({ mention: { role }, match }) => ({ role, match })),
  };
}

/** The summaries that the page is known to name, each once. */
function certain(found: Found[]): SummaryId[] {
  const known = found.flatMap(({ match }) => (match.grade === 'certain' ? match.summary : []));
  return [...new Set(known)];
}
