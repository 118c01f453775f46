import { idKeys, titleLookUpKey } from '../match/keys';
import type { Paper, PaperRef } from '../summary';
import type { SavedPaper } from './saved-paper';

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
