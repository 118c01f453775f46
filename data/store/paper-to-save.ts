import { idKeys, titleLookUpKey } from '../match/keys';
import type { Paper, PaperRef, SummaryId } from '../summary';
import type { SavedPaper } from './saved-paper';

/** A paper that the reader wants to keep, as a page names it, and the summary that explains it. */
export interface PaperToSave extends PaperRef, Pick<SavedPaper, 'authors' | 'address'> {
  summary?: SummaryId;
}

/** A new entry, to be read. `undefined` for a paper with neither an id nor a usable title. */
export function newSavedPaper(paper: PaperToSave, now: Date): SavedPaper | undefined {
  const { title = '', ids, authors, address, summary } = paper;
  const key = idKeys(paper)[0] ?? titleLookUpKey(title);
  const at = now.toISOString();
  return (
    key && {
      key,
      title,
      ...(authors ? { authors } : {}),
      ids,
      ...(address && Object.keys(ids).length === 0 ? { address } : {}),
      ...(summary ? { summary } : {}),
      status: 'to-read',
      tags: [],
      note: '',
      savedAt: at,
      updatedAt: at,
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
