import * as v from 'valibot';
import type { LookUpKey } from '../match/keys';
import {
  arxivIdSchema,
  authorsSchema,
  doiSchema,
  openReviewIdSchema,
  summaryIdSchema,
  venueSchema,
  webAddress,
  yearSchema,
} from '../summary';
import { KEYS, NOTE_LENGTH, TAG_LENGTH, TAGS } from './limits';

const time = v.pipe(v.string(), v.isoTimestamp());
const line = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));

export const lookUpKeySchema = v.custom<LookUpKey>(
  (key) => typeof key === 'string' && /^[a-z]+:./.test(key) && key.length <= 2000,
);
const keys = v.pipe(v.array(lookUpKeySchema), v.maxLength(KEYS));

/** What the reader may change of an entry; the last change of each wins over those before. */
export const CHANGING = ['status', 'tags', 'note', 'kept', 'paper', 'identity'] as const;

/** What is known of a paper and what the reader has made of it. */
const content = {
  /** Every key under which the paper is known, its own among them: whatever names one, names it. */
  keys,
  /** Empty where the paper was saved by an id alone. */
  title: v.pipe(v.string(), v.maxLength(1000)),
  /** The first of them, as the page gave them. */
  authors: v.exactOptional(authorsSchema),
  /** When it was published. */
  year: v.exactOptional(yearSchema),
  /** Where: a conference, a journal; as the page gave it. */
  venue: v.exactOptional(venueSchema),
  ids: v.strictObject({
    arxiv: v.exactOptional(arxivIdSchema),
    openreview: v.exactOptional(openReviewIdSchema),
    doi: v.exactOptional(doiSchema),
  }),
  /** The page that it was saved from, where no id leads to the paper. */
  address: v.exactOptional(webAddress),
  /** The summary that explained it when it was saved. */
  summary: v.exactOptional(summaryIdSchema),
  status: v.picklist(['to-read', 'reading', 'read']),
  /** As typed, each once. */
  tags: v.pipe(v.array(line(TAG_LENGTH)), v.maxLength(TAGS)),
  /** Plain text or Markdown, as typed. */
  note: v.pipe(v.string(), v.maxLength(NOTE_LENGTH)),
};

/**
 * An entry of the reading list. It has its own copy of what is known of the paper, so that it
 * stays whole whatever happens to the summaries.
 */
export const savedPaperSchema = v.strictObject({
  /** Never changes: arXiv id, else OpenReview id, else DOI, else title key, of what was saved. */
  key: lookUpKeySchema,
  ...content,
  savedAt: time,
  /** The latest of `changed`, or `savedAt`. */
  updatedAt: time,
  /** When the reader last changed each, where that was after it was saved. */
  changed: v.partial(v.strictObject(v.entriesFromList(CHANGING, time))),
  /** Set while the entry lies in the trash. */
  deletedAt: v.exactOptional(time),
  /** The entry that this one was joined with, being the same paper: it is shown no more. */
  mergedInto: v.exactOptional(lookUpKeySchema),
  /** Of an entry that was joined with another: what that one was before, to part them again. */
  survivorBefore: v.exactOptional(v.strictObject(content)),
  /** Keys of entries that the reader has said are other papers. */
  apartFrom: v.exactOptional(keys),
});

export type SavedPaper = v.InferOutput<typeof savedPaperSchema>;
export type ReadingStatus = SavedPaper['status'];
/** What of an entry joining it with another one may change. */
export type Content = NonNullable<SavedPaper['survivorBefore']>;
