import { refKeys } from '../../match/keys';
import type { PaperIds } from '../../summary';
import { NOTE_LENGTH, TAG_LENGTH, TAGS } from '../limits';
import { newEntry } from '../save-entry';
import type { ReadingStatus, SavedPaper } from '../saved-paper';
import { cleanText, oneLine } from './clean-text';
import { RefusedEntry } from './refusal';

/** What a file of another program says of a paper, as it is written there. */
export interface ReadPaper {
  title: string;
  authors: string[];
  /** Text that begins with the year, or has it alone. */
  year: string;
  venue: string;
  ids: PaperIds;
  address: string | undefined;
  tags: string[];
  note: string;
  status?: ReadingStatus | undefined;
  savedAt?: string | undefined;
}

/**
 * The entry that a paper of a file becomes; how it is to be read and when it was saved are those
 * of the file, where it says so.
 *
 * @throws RefusedEntry `no-name`, `too-long`
 */
export function importedEntry(read: ReadPaper, now: Date): SavedPaper {
  const title = fitting('title', oneLine(read.title), 1000);
  const authors = read.authors.map(oneLine).filter(Boolean).slice(0, 20);
  const year = yearIn(read.year);
  const venue = fitting('venue', oneLine(read.venue), 300);
  const paper = {
    title,
    ids: read.ids,
    ...(authors.length > 0 ? { authors: authors.map((name) => fitting('author', name, 200)) } : {}),
    ...(year ? { year } : {}),
    ...(venue ? { venue } : {}),
    ...(read.address ? { address: read.address } : {}),
  };
  const entry = newEntry(paper, refKeys(paper), savedOn(read.savedAt, now));
  if (!entry) throw new RefusedEntry('no-name');
  const tags = new Set(read.tags.map(oneLine).filter(Boolean));
  if (tags.size > TAGS) throw new RefusedEntry('too-long', 'tags');
  return {
    ...entry,
    status: read.status ?? entry.status,
    tags: [...tags].map((tag) => fitting('tag', tag, TAG_LENGTH)),
    note: fitting('note', cleanText(read.note).trim(), NOTE_LENGTH),
  };
}

function fitting(field: string, text: string, most: number): string {
  if (text.length > most) throw new RefusedEntry('too-long', field);
  return text;
}

function yearIn(text: string): number | undefined {
  const year = Number(/^\D{0,3}(\d{4})(?!\d)/.exec(text.trim())?.[1]);
  return year >= 1500 && year <= 2200 ? year : undefined;
}

/** A time that lies ahead is a mistake: it would stand at the top of the list for good. */
function savedOn(text: string | undefined, now: Date): Date {
  const time = Date.parse(text ?? '');
  return time > 0 && time < now.getTime() ? new Date(time) : now;
}
