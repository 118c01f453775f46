import { useEffect, useState } from 'preact/hooks';
import type { Filling } from '@/data/store/filling';
import { reportError } from '@/report-error';

/** A filling of the store that takes longer than a moment, as long as it goes on. */
export function useFilling(): Filling | undefined {
  const [filling, setFilling] = useState<Filling>();
  useEffect(() => {
    const end = new AbortController();
    const watch = async () => {
      const { watchFilling } = await import('@/data/store/filling');
      if (!end.signal.aborted) watchFilling(setFilling, reportError, end.signal);
    };
    watch().catch(reportError);
    return () => end.abort();
  }, []);
  return filling;
}
