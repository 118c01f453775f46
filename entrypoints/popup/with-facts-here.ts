import type { PaperToSave } from '@/data/reading-list/paper-to-save';
import { paperInTab } from '../window/paper-shown';
import { tabInAddress } from './tab-in-address';

/** An explained paper with what the page of the tab tells of it besides, where it is that page's. */
export async function withFactsHere(explained: PaperToSave): Promise<PaperToSave> {
  const here = await paperInTab(tabInAddress());
  if (!here || here.summary !== explained.summary) return explained;
  return { ...here, ...explained, ids: { ...here.ids, ...explained.ids } };
}
