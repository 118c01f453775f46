import type { SavedPaper } from './saved-paper';

/** Whether an entry stands on the list: it is not in the trash, nor joined with another one. */
export function isShown({ deletedAt, mergedInto }: SavedPaper): boolean {
  return !deletedAt && !mergedInto;
}
