import { idKeys, type LookUpKey, titleLookUpKey } from '../match/keys';
import type { SavedPaper } from '../reading-list/saved-paper';
import type { Paper, PaperRef, SummaryId } from '../summary';

/** A paper that the reader wants to keep, as a page names it, and the summary that explains it. */
export interface PaperToSave
  extends PaperRef,
    Pick<SavedPaper, 'authors' | 'year' | 'venue' | 'address'> {
  summary?: SummaryId;
}

/**
 * A new entry, to be read. `undefined` for a paper with neither an id nor a usable title.
 *
 * @param keys every key under which the paper is known
 */
export function newSavedPaper(
  paper: PaperToSave,
  keys: LookUpKey[],
  now: Date,
): SavedPaper | undefined {
  const { title = '', ids, authors, year, venue, address, summary } = paper;
  const key = idKeys(paper)[0] ?? titleLookUpKey(title);
  const at = now.toISOString();
  return (
    key && {
      key,
      keys: [...new Set([key, ...keys])],
      title,
      ...(authors ? { authors } : {}),
      ...(year ? { year } : {}),
      ...(venue ? { venue } : {}),
      ids,
      ...(address && Object.keys(ids).length === 0 ? { address } : {}),
      ...(summary ? { summary } : {}),
      status: 'to-read',
      tags: [],
      note: '',
      savedAt: at,
      updatedAt: at,
      changed: {},
    }
  );
}

/** What saving the paper of a summary keeps of it. */
export function paperToSave(paper: Paper, summary: SummaryId): PaperToSave {
  const [openreview] = paper.openreviewIds;
  return {
    title: paper.title,
    ids: {
      ...(paper.arxivId ? { arxiv: paper.arxivId } : {}),
      ...(openreview ? { openreview } : {}),
      ...(paper.doi ? { doi: paper.doi } : {}),
    },
    summary,
  };
}
