import { useEffect, useState } from 'preact/hooks';
import type { Store } from '@/data/store/store';
import { SaveHere } from '../popup/SaveHere';
import { paperInTab } from '../window/paper-shown';
import { watchTab } from './watch-tab';

/** The offer to save the paper of the tab in front, whichever that is now. */
export function SaveBeside({ store, tabId }: { store: Store; tabId: number | undefined }) {
  const [here, setHere] = useState(() => paperInTab(tabId));
  useEffect(() => {
    const end = new AbortController();
    watchTab(tabId, () => setHere(paperInTab(tabId)), end.signal);
    return () => end.abort();
  }, [tabId]);
  return <SaveHere store={store} here={here} />;
}
