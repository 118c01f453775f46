import * as v from 'valibot';
import { lookUpKeySchema, type SavedPaper, savedPaperSchema } from './saved-paper';
import { withKeys } from './with-keys';

/**
 * The version of entries, which files and copies of the list name. A change of the schema that
 * older entries do not fit adds one, and a step below that brings them up to it.
 */
export const ENTRY_VERSION = 2;

/** Of version 1: entries knew one key, and only when anything of them was changed. */
const firstVersion = v.looseObject({
  key: lookUpKeySchema,
  keys: v.optional(v.never()),
  title: v.string(),
  ids: savedPaperSchema.entries.ids,
});

/**
 * An entry as it is today, whichever version it is of.
 *
 * @throws ValiError for what no version of the extension has written
 */
export function currentEntry(stored: unknown): SavedPaper {
  const first = v.safeParse(firstVersion, stored);
  return v.parse(savedPaperSchema, first.success ? withKeys(first.output) : stored);
}
