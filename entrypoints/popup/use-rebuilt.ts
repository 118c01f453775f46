import { useEffect, useState } from 'preact/hooks';
import { forgetRebuilt, type Rebuilt, untoldRebuilt } from '@/data/store/rebuilt';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';

/** That the list was lost and made anew, while the reader has not read it; and that they have. */
export function useRebuilt(store: Store): { rebuilt: Rebuilt | undefined; read(): void } {
  const [rebuilt, setRebuilt] = useState<Rebuilt>();
  useEffect(() => {
    // Whoever opens the database first makes it anew.
    store.reader().then(untoldRebuilt).then(setRebuilt).catch(reportError);
  }, [store]);
  return {
    rebuilt,
    read() {
      setRebuilt(undefined);
      forgetRebuilt().catch(reportError);
    },
  };
}
