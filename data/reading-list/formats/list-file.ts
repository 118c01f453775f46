import * as v from 'valibot';
import { currentEntry, ENTRY_VERSION } from '../older-versions';
import { type SavedPaper, savedPaperSchema } from '../saved-paper';
import { type ImportRead, Reading } from './import-read';
import { RefusedEntry, UnreadableFile } from './refusal';

export const LIST_FORMAT = 'concise-research-reading-list';

/**
 * The reading list as a file of its own, from which all of it can be read back: JSON that names
 * its format and version. `docs/reading-list.schema.json` is made from this.
 */
export const listFileSchema = v.object({
  format: v.literal(LIST_FORMAT),
  version: v.literal(ENTRY_VERSION),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  papers: v.array(savedPaperSchema),
});

/** Entries as such a file, those in the trash among them if they are given. */
export function listFile(papers: SavedPaper[], now: Date): string {
  const file: v.InferOutput<typeof listFileSchema> = {
    format: LIST_FORMAT,
    version: ENTRY_VERSION,
    exportedAt: now.toISOString(),
    papers,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const anyVersion = v.object({
  format: v.literal(LIST_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  papers: v.array(v.unknown()),
});

/** Whether JSON says of itself that it is such a file. */
export function isListFile(json: unknown): boolean {
  return v.is(v.object({ format: v.literal(LIST_FORMAT) }), json);
}

/**
 * Reads what any version of {@link listFile} wrote.
 *
 * @throws UnreadableFile `newer-version`, `other-json`, `too-many`
 */
export function readListFile(json: unknown): ImportRead {
  const file = v.safeParse(anyVersion, json);
  if (!file.success) {
    const detail = where(file.issues);
    throw new UnreadableFile({ reason: 'other-json', ...(detail ? { detail } : {}) });
  }
  if (file.output.version > ENTRY_VERSION) throw new UnreadableFile({ reason: 'newer-version' });
  const reading = new Reading();
  for (const [i, stored] of file.output.papers.entries()) {
    reading.take({ entry: i + 1 }, () => entryOf(stored));
  }
  return { kind: 'list', entries: reading.entries, refused: reading.refused };
}

function entryOf(stored: unknown): SavedPaper {
  try {
    return currentEntry(stored);
  } catch (error) {
    if (v.isValiError(error)) throw new RefusedEntry('wrong-field', where(error.issues));
    throw error;
  }
}

/** The path to what is wrong: `papers`, `ids.arxiv`; none where it is the whole. */
function where([issue]: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string | undefined {
  return v.getDotPath(issue)?.slice(0, 100);
}
