import { type RelatedParts, relatedParts } from '@/components/related-parts';
import { relatedSummaries } from '@/data/store/related-summaries';
import type { Store } from '@/data/store/store';
import type { Summary, SummaryId } from '@/data/summary';
import { libraryAddress } from '../window/asked';

/** The links of a summary to others and from others; a plain press of one calls `onOpen`. */
export async function linkedIn(
  store: Pick<Store, 'summaries'>,
  summary: Summary,
  onOpen: (id: SummaryId) => void,
): Promise<RelatedParts> {
  const related = await relatedSummaries(await store.summaries(), summary);
  return relatedParts(summary, related, {
    hrefOf: ({ id }) => libraryAddress({ summary: id }),
    open: ({ id }) => onOpen(id),
  });
}
