import type { PaperToSave } from '@/data/reading-list/paper-to-save';
import { areKept } from '@/data/store/keep-paper';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { paperInTab } from '../window/paper-shown';

/** A paper that the reader may save, and whether it is saved already. */
export interface PaperOffered {
  paper: PaperToSave;
  saved: boolean;
}

/** The paper of a tab, of the active one where that is left out; `undefined` where it is about none. */
export async function paperOffered(
  store: Store,
  tabId: number | undefined,
): Promise<PaperOffered | undefined> {
  const paper = await paperInTab(tabId);
  return paper && { paper, saved: await isSaved(store, paper) };
}

/** A list that can't be read takes no offer away: the press on it says what is wrong. */
async function isSaved(store: Store, paper: PaperToSave): Promise<boolean> {
  try {
    const [saved = false] = await areKept(store, [paper]);
    return saved;
  } catch (error) {
    reportError(error);
    return false;
  }
}
