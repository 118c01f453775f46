import * as v from 'valibot';
import type { LookUpKey } from '../match/keys';
import {
  arxivIdSchema,
  authorsSchema,
  doiSchema,
  openReviewIdSchema,
  summaryIdSchema,
  webAddress,
} from '../summary';

const time = v.pipe(v.string(), v.isoTimestamp());

export const lookUpKeySchema = v.custom<LookUpKey>(
  (key) => typeof key === 'string' && /^[a-z]+:./.test(key),
);

/**
 * An entry of the reading list. It has its own copy of the title and the ids, so that it stays
 * whole whatever happens to the summaries.
 */
export const savedPaperSchema = v.strictObject({
  /** arXiv id, else OpenReview id, else DOI, else title key. */
  key: lookUpKeySchema,
  /** Empty where the paper was saved by an id alone. */
  title: v.pipe(v.string(), v.maxLength(1000)),
  /** The first of them, as the page gave them. */
  authors: v.exactOptional(authorsSchema),
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
  tags: v.array(v.string()),
  note: v.string(),
  savedAt: time,
  updatedAt: time,
  /** Set while the entry lies in the trash. */
  deletedAt: v.exactOptional(time),
});

export type SavedPaper = v.InferOutput<typeof savedPaperSchema>;
