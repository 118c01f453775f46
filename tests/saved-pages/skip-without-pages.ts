import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { note } from '../note';
import { PAGES } from './saved-page';

/** Whether the saved pages are there; where they are not, a test of this file says so. */
export function hasSavedPages(): boolean {
  const present = existsSync(join(PAGES, 'INDEX.tsv'));
  if (!present) {
    it('is skipped, since the saved pages are absent', () => {
      note(
        `The saved pages are absent: there is no ${join('pages', 'INDEX.tsv')} in the shared folder.`,
      );
      expect(existsSync(PAGES)).toBe(false);
    });
  }
  return present;
}
