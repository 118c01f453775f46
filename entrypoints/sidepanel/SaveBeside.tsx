import { useEffect, useState } from 'preact/hooks';
import type { Store } from '@/data/store/store';
import { paperOffered } from '../popup/paper-offered';
import { SaveHere } from '../popup/SaveHere';
import { watchTab } from '../window/watch-tab';

/** The offer to save the paper of the tab in front, whichever that is now. */
export function SaveBeside({ store, tabId }: { store: Store; tabId: number | undefined }) {
  const [here, setHere] = useState(() => paperOffered(store, tabId));
  useEffect(() => {
    const end = new AbortController();
    watchTab(tabId, () => setHere(paperOffered(store, tabId)), end.signal);
    return () => end.abort();
  }, [store, tabId]);
  return <SaveHere store={store} here={here} />;
}
