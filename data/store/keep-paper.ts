import { reportError } from '@/report-error';
import { type LookUpKey, paperKeys, refKeys } from '../match/keys';
import { paperMeant } from '../match/paper-meant';
import { type PaperToSave, paperToSave } from '../reading-list/paper-to-save';
import type { Summary, SummaryId } from '../summary';
import { BUNDLED_CHANNEL } from './channels/bundled-channel';
import { areSaved } from './reading-list';
import type { Store } from './store';
import { readSummary } from './summaries';
import { idsOfPaper, readSummaries } from './summaries-of-paper';

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
  const [summary, ...others] = paper.summary ? await summariesFrom(store, paper.summary) : [];
  if (!summary) return { paper: withoutSummary(paper), keys: named };
  // What comes with the extension was looked at by somebody; other channels may have only a heading.
  const reviewed = [summary, ...others].find(({ channel }) => channel === BUNDLED_CHANNEL);
  const known = paperMeant(reviewed ?? summary, named);
  if (!known) return { paper, keys: named };
  const explained = paperToSave(known, summary.id);
  const own = paperKeys(known);
  const theirs = [summary, ...others].flatMap((one) => paperMeant(one, own) ?? []);
  const title = reviewed ? known.title : (paper.title ?? known.title);
  return {
    paper: { ...explained, ...paper, title, ids: { ...paper.ids, ...explained.ids } },
    keys: [...new Set([...own, ...theirs.flatMap(paperKeys), ...named])],
  };
}

/** The summary, and all of its paper where there are several: each may know it by other keys. */
async function summariesFrom(store: Store, id: SummaryId): Promise<Summary[]> {
  const summaries = await store.summaries();
  const [summary, all] = await Promise.all([readSummary(summaries, id), idsOfPaper(summaries, id)]);
  return summary ? [summary, ...(await readSummaries(summaries, all))] : [];
}

/** A summary that is not there is no summary. */
function withoutSummary({ summary: _, ...paper }: PaperToSave): PaperToSave {
  return paper;
}
