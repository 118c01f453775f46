import type { SavedPaper } from '../saved-paper';
import { oneLine } from './clean-text';
import { type Refusal, RefusedEntry, UnreadableFile } from './refusal';

/** What can be read; which of them a file is shows in its content, not in its name. */
export type FileKind = 'list' | 'paper-memory' | 'bibtex' | 'ris' | 'ids';

/** Where an entry stands in its file, and what shows which it is. */
export type Place = Pick<Refusal, 'line' | 'entry' | 'detail'>;

export interface ReadEntry {
  entry: SavedPaper;
  place: Place;
}

/** What a file holds: the entries that can be taken, in its order, and what can't be, and why. */
export interface ImportRead {
  /** Absent where nothing of the file can be read: then one refusal says why. */
  kind?: FileKind;
  entries: ReadEntry[];
  refused: Refusal[];
}

/** Entries and refusals of one file; more is no reading list. */
export const MOST_ENTRIES = 100_000;

/** Collects what is read of a file, one entry after another. */
export class Reading {
  readonly entries: ReadEntry[] = [];
  readonly refused: Refusal[] = [];

  /**
   * Takes what `read` gives, or notes why it is refused.
   *
   * @throws UnreadableFile `too-many`
   */
  take(place: Place, read: () => SavedPaper): void {
    if (this.entries.length + this.refused.length >= MOST_ENTRIES) {
      throw new UnreadableFile({ reason: 'too-many' });
    }
    try {
      this.entries.push({ entry: read(), place });
    } catch (error) {
      if (!(error instanceof RefusedEntry)) throw error;
      this.refused.push(refusal(error, place));
    }
  }
}

/** What is shown of the file is a short line without signs that would turn the text around it. */
export function refusal(error: RefusedEntry, { detail: named = '', ...place }: Place): Refusal {
  const detail = oneLine(error.detail ?? named).slice(0, 100);
  return { ...place, reason: error.reason, ...(detail ? { detail } : {}) };
}
