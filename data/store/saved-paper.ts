import * as v from 'valibot';
import { idKeys, type LookUpKey, titleLookUpKey } from '../match/keys';
import {
  arxivIdSchema,
  doiSchema,
  openReviewIdSchema,
  type Paper,
  type PaperRef,
  summaryIdSchema,
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
  title: v.pipe(v.string(), v.maxLength(1000)),
  ids: v.strictObject({
    arxiv: v.exactOptional(arxivIdSchema),
    openreview: v.exactOptional(openReviewIdSchema),
    doi: v.exactOptional(doiSchema),
  }),
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

/** A paper that the reader wants to keep, and the summary that explains it, if any. */
export interface PaperToSave extends PaperRef {
  title: string;
  summary?: SavedPaper['summary'];
}

/** A new entry, to be read. `undefined` for a paper with neither an id nor a usable title. */
export function newSavedPaper(paper: PaperToSave, now: Date): SavedPaper | undefined {
  const key = idKeys(paper)[0] ?? titleLookUpKey(paper.title);
  const at = now.toISOString();
  return (
    key && {
      key,
      title: paper.title,
      ids: paper.ids,
      ...(paper.summary ? { summary: paper.summary } : {}),
      status: 'to-read',
      tags: [],
      note: '',
      savedAt: at,
      updatedAt: at,
    }
  );
}

/** What saving the paper of a summary keeps of it. */
export function paperToSave(paper: Paper, summary: SavedPaper['summary']): PaperToSave {
  const [openreview] = paper.openreviewIds;
  return {
    title: paper.title,
    ids: {
      ...(paper.arxivId ? { arxiv: paper.arxivId } : {}),
      ...(openreview ? { openreview } : {}),
      ...(paper.doi ? { doi: paper.doi } : {}),
    },
    ...(summary ? { summary } : {}),
  };
}
