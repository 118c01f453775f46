/**
 * Why nothing of a file is read; `not-read`: the browser can't, it was moved or changed meanwhile, or
 * is a folder.
 */
export type FileReason =
  | 'not-read'
  | 'too-large'
  | 'empty'
  | 'not-text'
  | 'not-utf8'
  | 'unknown-kind'
  | 'broken-json'
  | 'other-json'
  | 'newer-version'
  | 'too-many';

/**
 * Why one entry of a file is left out: `broken-entry`: not written as its format wants it;
 * `cut-off`: the file ends inside it; `no-name`: it has neither an id nor a title; `wrong-field`
 * and `too-long`: what it says in the field that `detail` names; `not-a-paper`: the line has no id
 * of a paper; `other-paper`: the list has another paper under the same key; `too-much`: joined
 * with what the list has it would be more than an entry can hold.
 */
export type EntryReason =
  | 'broken-entry'
  | 'cut-off'
  | 'no-name'
  | 'wrong-field'
  | 'too-long'
  | 'not-a-paper'
  | 'other-paper'
  | 'too-much';

/** What of a file is not taken, and where it stands; both are counted from 1. */
export interface Refusal {
  reason: FileReason | EntryReason;
  line?: number;
  /** Where entries are counted rather than lines. */
  entry?: number;
  /** What of the file shows which entry it is: a field, a key, the beginning of a line. */
  detail?: string;
}

/** Nothing of the file can be read. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';

  constructor(readonly refusal: Refusal & { reason: FileReason }) {
    super(refusal.reason);
  }
}

/** An entry of the file can't be taken. */
export class RefusedEntry extends Error {
  override name = 'RefusedEntry';

  constructor(
    readonly reason: EntryReason,
    readonly detail?: string,
  ) {
    super(reason);
  }
}
