import { useEffect, useState } from 'preact/hooks';
import type { Store } from '@/data/store/store';
import { SaveHere } from '../popup/SaveHere';
import { watchTab } from './watch-tab';

/** The offer to save the paper of the tab in front, whichever that is now. */
export function SaveBeside({ store, tabId }: { store: Store; tabId: number | undefined }) {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const end = new AbortController();
    watchTab(tabId, () => setTurn((last) => last + 1), end.signal);
    return () => end.abort();
  }, [tabId]);
  return <SaveHere store={store} tabId={tabId} turn={turn} />;
}
