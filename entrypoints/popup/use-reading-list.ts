import { useEffect, useState } from 'preact/hooks';
import { watch } from '@/data/store/mirror';
import type { Problem } from '@/data/store/problem';
import { readingList, removePaper, restorePaper } from '@/data/store/reading-list';
import type { SavedPaper } from '@/data/store/saved-paper';
import type { Store } from '@/data/store/store';
import { readSummary } from '@/data/store/summaries';
import type { SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';
import { useChange } from './use-change';

/** The reading list, kept in step with the store. */
export interface ReadingList {
  papers: SavedPaper[];
  /** The summaries of its papers that can be read. */
  explained: Set<SummaryId>;
  /** Removed last, and still to be put back. */
  removed: SavedPaper | undefined;
  /** Why the last change was not made. */
  problem: Problem | undefined;
  remove(paper: SavedPaper): void;
  undo(paper: SavedPaper): void;
}

/** `undefined` until it is read. */
export function useReadingList(store: Store): ReadingList | undefined {
  const [list, setList] = useState<Pick<ReadingList, 'papers' | 'explained'>>();
  const [removed, setRemoved] = useState<SavedPaper>();
  const { problem, change } = useChange(store);

  useEffect(() => {
    const end = new AbortController();
    const read = () => void readList(store).then(setList).catch(reportError);
    watch('reading-list', read, end.signal);
    read();
    return () => end.abort();
  }, [store]);

  return (
    list && {
      ...list,
      removed,
      problem,
      remove: (paper) =>
        change(async (database) => {
          await removePaper(database, [paper.key], new Date());
          setRemoved(paper);
        }),
      undo: (paper) =>
        change(async (database) => {
          await restorePaper(database, paper.key, new Date());
          setRemoved(undefined);
        }),
    }
  );
}

async function readList(store: Store): Promise<Pick<ReadingList, 'papers' | 'explained'>> {
  const papers = await readingList(await store.reader());
  const summaries = await store.summaries();
  const ids = [...new Set(papers.flatMap(({ summary }) => summary ?? []))];
  const read = await Promise.all(ids.map((id) => readSummary(summaries, id)));
  return { papers, explained: new Set(ids.filter((_, i) => read[i] !== undefined)) };
}
