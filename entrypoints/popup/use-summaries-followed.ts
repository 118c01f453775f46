import { useEffect, useState } from 'preact/hooks';
import { watchRenewed } from '@/data/store/renewed';
import type { Store } from '@/data/store/store';
import type { SummaryToRead } from '@/data/store/summary-to-read';
import { reportError } from '@/report-error';
import { watchTab } from '../window/watch-tab';
import { summariesHere } from './summaries-here';

/**
 * The summaries of the tab in front of this window, a new promise each time that they become
 * others, or that something else is to be read in them.
 *
 * @param tabId the tab to stay with; the one in front where it is left out
 * @param first what was asked for before the window is drawn
 */
export function useSummariesFollowed(
  store: Store,
  tabId?: number,
  first?: Promise<SummaryToRead[]>,
): Promise<SummaryToRead[]> {
  const [here, setHere] = useState(() => first ?? summariesHere(store, tabId));
  useEffect(() => {
    const end = new AbortController();
    let shown = here;
    let asked = here;
    const read = async () => {
      const now = summariesHere(store, tabId);
      asked = now;
      const same = (await textOf(now)) === (await textOf(shown));
      // What was asked later has the last word.
      if (same || asked !== now || end.signal.aborted) return;
      shown = now;
      setHere(now);
    };
    watchTab(tabId, () => void read(), end.signal);
    watchRenewed(() => void read(), end.signal);
    // They may have become whole since they were asked for, before anybody listened.
    store.filled().then(read, reportError);
    return () => end.abort();
  }, [store, tabId]);
  return here;
}

/** All that is shown of them; whether they are saved is followed by itself. */
async function textOf(summaries: Promise<SummaryToRead[]>): Promise<string> {
  try {
    return JSON.stringify((await summaries).map(({ saved: _, ...shown }) => shown));
  } catch (error) {
    return String(error); // Whoever shows them reports it.
  }
}
