import { defineContentScript } from 'wxt/utils/define-content-script';
import { watch } from '@/data/store/mirror';
import { translate } from '@/locales/translate';
import { PAGES } from '@/permissions/pages';
import { reportError } from '@/report-error';
import { foundOnPage } from '../detector.content/found';
import { watchDocument } from '../detector.content/watch';
import { createCards } from './cards';
import { citedInText } from './cited-in-text';
import { createCitedOnPage } from './cited-papers';
import { readCollapsed } from './collapsed';
import { endWithExtension, whileThere } from './end-with-extension';
import { foundNow } from './found-now';
import { createListTriage } from './list/list-triage';
import { readRows } from './list/page-rows';
import { createRowBookmarks } from './list/row-bookmarks';
import { createMarks } from './marks';
import { nextTurn } from './next-turn';
import { createPopover } from './open-popover';
import { createOriginalTitles } from './original-titles';
import { colorSchemeOfMany, watchColorScheme } from './page-color-scheme';
import { removeCopies } from './shadow-host';
import { createSummaries } from './summaries';

/** Shows what the detector found. Injected by the background, and only when there is something. */
export default defineContentScript({
  matches: PAGES,
  registration: 'runtime',
  async main(ctx) {
    const page = foundOnPage();
    if (page.onChange) return; // Asked for twice.
    const scheme = colorSchemeOfMany();
    const draw = whileThere(ctx, () => {
      scheme.forget();
      cards?.drawAll();
      cited.draw();
      popover.draw();
      drawMarks();
    });
    const drawMarks = whileThere(ctx, () => {
      marks.drawAll();
      citations.drawAll();
      list.draw();
      bookmarks.draw();
    });
    const summaries = createSummaries(draw, () => page.askAgain?.());
    const popover = createPopover(summaries, translate, drawMarks, ctx.signal);
    const seen = { popover, schemeOf: scheme.of, text: translate };
    const marks = createMarks(seen, 'inRows');
    const citations = createMarks(seen, 'afterLinks');
    const list = createListTriage(() => popover.close(), translate, ctx.signal);
    const bookmarks = createRowBookmarks(scheme.of, translate, ctx.signal);
    const cited = createCitedOnPage(translate);
    let cards: ReturnType<typeof createCards> | undefined;
    const agree = () => {
      scheme.forget();
      removeCopies();
      const found = foundNow(page);
      cards?.agree(found.filter(({ mention }) => mention.role === 'subject'));
      marks.agree(found.filter(({ mention }) => mention.role !== 'subject'));
      citations.agree(citedInText(found, document));
      popover.draw();
    };
    const agreeWithFound = () => {
      agree();
      cited.agree(page);
      cards?.drawAll(); // They say what is cited.
      agreeLists().catch(reportError);
    };
    async function agreeLists(): Promise<void> {
      await nextTurn();
      if (ctx.isInvalid) return;
      const rows = readRows(page);
      list.agree(rows);
      await nextTurn();
      if (!ctx.isInvalid) bookmarks.agree(rows);
    }
    page.onChange = agreeWithFound;
    page.titled = createOriginalTitles(page.mentions);
    const collapsed = await readCollapsed(draw, ctx.signal);
    cards = createCards(summaries, { collapsed, cited: cited.inCard, popover }, translate);
    agreeWithFound();
    watchColorScheme(draw, ctx.signal);
    // Pages and translators throw away and copy what they find, whoever put it there.
    const keep = whileThere(ctx, () => {
      agree();
      cited.keep();
      list.keep();
    });
    watchDocument(document, keep, ctx.signal);
    endWithExtension(ctx);
    const readSaved = () =>
      Promise.all([summaries.refresh(), bookmarks.refresh()]).catch(reportError);
    watch('reading-list', () => void readSaved(), ctx.signal);
    // Firefox tells a page in its back-forward cache nothing of what changed meanwhile.
    const shownAgain = ({ persisted }: PageTransitionEvent) => persisted && void readSaved();
    addEventListener('pageshow', shownAgain, { signal: ctx.signal });
    ctx.onInvalidated(() => {
      delete page.onChange;
      delete page.titled;
      marks.removeAll();
      citations.removeAll();
      cards?.removeAll();
      cited.remove();
      list.remove();
      bookmarks.remove();
    });
  },
});
