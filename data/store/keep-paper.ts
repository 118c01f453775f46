import { reportError } from '@/report-error';
import { type LookUpKey, paperKeys, refKeys } from '../match/keys';
import { paperMeant } from '../match/paper-meant';
import { type PaperToSave, paperToSave } from '../reading-list/paper-to-save';
import type { SummaryId } from '../summary';
import { areSaved } from './reading-list';
import type { Store } from './store';
import { readSummary } from './summaries';

/**
 * Puts a paper on the reading list, or takes it off: whether it is explained or not, and whatever
 * it was saved by before.
 *
 * @throws DOMException `QuotaExceededError` when the disk is full: nothing has changed then
 */
export async function keepPaper(
  store: Store,
  paper: PaperToSave,
  saved: boolean,
  now: Date,
): Promise<void> {
  // Windows start without what writes.
  const [{ removePaper, savePaper }, { purgeTrash }] = await Promise.all([
    import('./save-paper'),
    import('./purge-trash'),
  ]);
  const [reader, whole] = await Promise.all([store.reader(), wholePaper(store, paper)]);
  if (saved) await savePaper(reader, whole.paper, whole.keys, now);
  else await removePaper(reader, whole.keys, now);
  await purgeTrash(reader, now).catch(reportError);
}

/** Whether these papers are on the reading list, in order. */
export async function areKept(store: Store, papers: PaperToSave[]): Promise<boolean[]> {
  const [reader, whole] = await Promise.all([
    store.reader(),
    Promise.all(papers.map((paper) => wholePaper(store, paper))),
  ]);
  return areSaved(
    reader,
    whole.map(({ keys }) => keys),
  );
}

/** The paper with what its summary knows of it, and every key that it may be kept under. */
async function wholePaper(
  store: Store,
  paper: PaperToSave,
): Promise<{ paper: PaperToSave; keys: LookUpKey[] }> {
  const named = refKeys(paper);
  const summary = paper.summary && (await summaryIn(store, paper.summary));
  if (!summary) return { paper: withoutSummary(paper), keys: named };
  const known = paperMeant(summary, named);
  if (!known) return { paper, keys: named };
  const explained = paperToSave(known, summary.id);
  return {
    paper: { ...explained, ...paper, title: known.title, ids: { ...paper.ids, ...explained.ids } },
    keys: [...new Set([...paperKeys(known), ...named])],
  };
}

async function summaryIn(store: Store, id: SummaryId) {
  return readSummary(await store.summaries(), id);
}

/** A summary that is not there is no summary. */
function withoutSummary({ summary: _, ...paper }: PaperToSave): PaperToSave {
  return paper;
}
