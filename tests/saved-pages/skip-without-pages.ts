import { isBeside } from '../beside';

/** Whether the saved pages are there; where they are not, a test of this file says so. */
export function hasSavedPages(): boolean {
  return isBeside('pages', 'saved pages');
}
