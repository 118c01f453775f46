import { useEffect, useState } from 'preact/hooks';
import type { RelatedParts } from '@/components/related-parts';
import type { Store } from '@/data/store/store';
import type { Summary, SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';

/** The links of a summary to others: looked for, by code of its own, once it can be read. */
export function useLinked(
  store: Pick<Store, 'summaries'>,
  summary: Summary,
  onOpen: (id: SummaryId) => void,
): RelatedParts | undefined {
  const [linked, setLinked] = useState<RelatedParts>();
  useEffect(() => {
    let current = true;
    import('./linked')
      .then(({ linkedIn }) => linkedIn(store, summary, onOpen))
      .then((parts) => current && setLinked(parts))
      .catch(reportError);
    return () => {
      current = false;
    };
  }, [store, summary]);
  return linked;
}
