import { type LookUpKey, paperKeys, refKeys } from '../match/keys';
import { paperMeant } from '../match/paper-meant';
import type { SummaryId } from '../summary';
import { type PaperToSave, paperToSave } from './paper-to-save';
import { readingList, removePaper, savePaper } from './reading-list';
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
  const [reader, whole] = await Promise.all([store.reader(), wholePaper(store, paper)]);
  if (saved) await savePaper(reader, whole.paper, whole.keys, now);
  else await removePaper(reader, whole.keys, now);
}

/** Whether these papers are on the reading list, in order. */
export async function areKept(store: Store, papers: PaperToSave[]): Promise<boolean[]> {
  const [entries, whole] = await Promise.all([
    store.reader().then(readingList),
    Promise.all(papers.map((paper) => wholePaper(store, paper))),
  ]);
  const kept = new Set(entries.map(({ key }) => key));
  return whole.map(({ keys }) => keys.some((key) => kept.has(key)));
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
    paper: { ...paper, ...explained, ids: { ...paper.ids, ...explained.ids } },
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
