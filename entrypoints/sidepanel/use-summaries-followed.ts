import { useEffect, useState } from 'preact/hooks';
import { watchRenewed } from '@/data/store/renewed';
import type { Store } from '@/data/store/store';
import type { SummaryToRead } from '@/data/store/summary-to-read';
import { summariesHere } from '../popup/summaries-here';
import { watchTab } from './watch-tab';

/**
 * The summaries of the tab in front of this window, a new promise each time that they become
 * others.
 *
 * @param tabId the tab to stay with; the one in front where it is left out
 */
export function useSummariesFollowed(store: Store, tabId?: number): Promise<SummaryToRead[]> {
  const [here, setHere] = useState(() => summariesHere(store, tabId));
  useEffect(() => {
    const end = new AbortController();
    let shown = here;
    let asked = here;
    const read = async () => {
      const now = summariesHere(store, tabId);
      asked = now;
      const same = (await idsOf(now)) === (await idsOf(shown));
      // What was asked later has the last word.
      if (same || asked !== now || end.signal.aborted) return;
      shown = now;
      setHere(now);
    };
    watchTab(tabId, () => void read(), end.signal);
    watchRenewed(() => void read(), end.signal);
    return () => end.abort();
  }, [store, tabId]);
  return here;
}

async function idsOf(summaries: Promise<SummaryToRead[]>): Promise<string> {
  try {
    return (await summaries).map(({ summary }) => summary.id).join('\n');
  } catch (error) {
    return String(error); // Whoever shows them reports it.
  }
}
