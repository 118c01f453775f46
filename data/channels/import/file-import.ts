import type { ReadingCounts } from '../../posts/channel-reading';
import type { UnreadableProblem } from '../../posts/unreadable';
import type { ChosenFile } from './source-files';

/** A channel that a file has posts of. */
export interface FoundChat {
  /** Which of the file's chats it is, counted from 0. */
  place: number;
  /** Its title, as the file says; may be empty. */
  title: string;
  /** How many messages of it were seen; all of them where the file has several chats. */
  messages: number;
  /** What it may be called: its public name in small letters, or one made of its title. */
  proposal: string;
  /** Whether that is its name: it stands in the file, or in its links to itself. */
  certain: boolean;
}

/** A channel to be taken from a file, under this name. */
export interface ChosenChat {
  place: number;
  /** Small letters, digits and low lines. */
  name: string;
  title: string;
}

/** How far a file has been read. */
export interface FileProgress {
  bytes: number;
  /** Of all bytes of the files. */
  total: number;
  posts: number;
  summaries: number;
}

/** What taking a channel from a file will change: how many summaries, and of some their titles. */
export interface ImportChanges {
  added: Changed;
  edited: Changed;
  /** Same text, more known of it. */
  enriched: Changed;
  deleted: Changed;
  /** Known already, as they are. */
  same: number;
}

export interface Changed {
  count: number;
  /** The first of them. */
  titles: string[];
}

/** What a file has of one channel. */
export interface ImportReport {
  chat: ChosenChat;
  counts: ReadingCounts;
  changes: ImportChanges;
}

/**
 * Why a file is not taken; what it says of posts, and besides:
 * - `no-files`: nothing that was chosen looks like an export;
 * - `no-channels`: it has chats, none of them a channel;
 * - `not-read`: the browser can't read the file: it was moved or changed meanwhile;
 * - `too-many-channels`: there are as many channels as there may be;
 * - `no-room`, `not-kept`: the disk is full, or the browser does not let us keep anything;
 * - `private-window`: nothing is written there.
 */
export type ImportProblem =
  | UnreadableProblem
  | 'no-files'
  | 'no-channels'
  | 'not-read'
  | 'too-many-channels'
  | 'no-room'
  | 'not-kept'
  | 'private-window';

/** Nothing of the files was taken. */
export interface ImportRefusal {
  problem: ImportProblem;
  /** What was met, in English. */
  detail: string;
  /** Where, counted from 1; 0 where the whole file is meant. */
  line: number;
}

/** From the library to the worker that reads files, in this order. */
export type ToImporter =
  | { type: 'open'; files: ChosenFile[] }
  | { type: 'read'; chats: ChosenChat[] }
  | { type: 'apply' };

/** Where the import of files stands. */
export type ImportState =
  /** Looking what is in them. */
  | { stage: 'looking'; progress: FileProgress }
  /** The reader is to say which channels, and their names. */
  | { stage: 'choosing'; chats: FoundChat[] }
  | { stage: 'reading'; progress: FileProgress }
  /** Nothing has been changed yet. */
  | { stage: 'report'; reports: ImportReport[] }
  | { stage: 'applying'; reports: ImportReport[] }
  | { stage: 'applied'; reports: ImportReport[] }
  | { stage: 'refused'; refusal: ImportRefusal };

/** The import of a file, or of several that are named by the first. */
export type FileImport = ImportState & { file: string };

export const NOTHING_READ: FileProgress = { bytes: 0, total: 0, posts: 0, summaries: 0 };
