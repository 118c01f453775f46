import type { PaperToSave } from '@/data/reading-list/paper-to-save';
import type { SummaryId } from '@/data/summary';
import { paperInTab } from '../window/paper-shown';
import { tabInAddress } from './tab-in-address';

/**
 * An explained paper with what the page of the tab tells of it besides, where it is that page's.
 *
 * @param summaries all that explain the paper
 */
export async function withFactsHere(
  explained: PaperToSave,
  summaries: readonly SummaryId[],
): Promise<PaperToSave> {
  const here = await paperInTab(tabInAddress());
  if (!here?.summary || !summaries.includes(here.summary)) return explained;
  return { ...here, ...explained, ids: { ...here.ids, ...explained.ids } };
}
