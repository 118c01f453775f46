import { useEffect, useState } from 'preact/hooks';
import { SHOWN } from '@/components/ReadingListView';
import type { LookUpKey } from '@/data/match/keys';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { changePapers } from '@/data/store/change-papers';
import { explainedSaved } from '@/data/store/explained-saved';
import { watch } from '@/data/store/mirror';
import type { Problem } from '@/data/store/problem';
import { readingList } from '@/data/store/reading-list';
import { watchRenewed } from '@/data/store/renewed';
import type { Store } from '@/data/store/store';
import type { SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';
import { type LastAsked, lastAsked } from '../window/last-asked';
import { useChange } from './use-change';

/** The reading list, kept in step with the store. */
export interface ReadingList {
  papers: SavedPaper[];
  /** The summaries of its papers that can be read, by the papers' keys. */
  explained: Map<LookUpKey, SummaryId>;
  /** Removed last, and still to be put back. */
  removed: SavedPaper | undefined;
  /** Why the last change was not made. */
  problem: Problem | undefined;
  remove(paper: SavedPaper): void;
  undo(paper: SavedPaper): void;
}

/** The list as it was read last. */
export type ListRead = Pick<ReadingList, 'papers' | 'explained'>;

/**
 * `undefined` until it is read.
 *
 * @param kept where it is kept while another view is shown: it is there at once, where one left it,
 *   until it is read again
 */
export function useReadingList(
  store: Store,
  kept: { current: ListRead | undefined },
): ReadingList | undefined {
  const [list, setList] = useState(kept.current);
  const [removed, setRemoved] = useState<SavedPaper>();
  const { problem, change } = useChange(store);

  useEffect(() => {
    const end = new AbortController();
    const asked = lastAsked(end.signal);
    const show = (next: (before?: ListRead) => ListRead) => {
      kept.current = next(kept.current);
      setList(kept.current);
    };
    const read = () => void readList(store, asked, show).catch(reportError);
    watch('reading-list', read, end.signal);
    watchRenewed(read, end.signal);
    read();
    // Until then the summaries are those of an older version, or none.
    store.filled().then(read, reportError);
    return () => end.abort();
  }, [store]);

  return (
    list && {
      ...list,
      // It may be there again, by another window.
      removed: list.papers.some(({ key }) => key === removed?.key) ? undefined : removed,
      problem,
      remove: (paper) =>
        change(async (database) => {
          await changePapers(database, [paper.key], { deleted: true }, new Date());
          setRemoved(paper);
        }),
      undo: (paper) =>
        change(async (database) => {
          await changePapers(database, [paper.key], { deleted: false }, new Date());
          setRemoved(undefined);
        }),
    }
  );
}

/** The papers are there whatever becomes of the summaries: these are looked for afterwards. */
async function readList(
  store: Store,
  asked: LastAsked,
  show: (list: (before?: ListRead) => ListRead) => void,
): Promise<void> {
  let looking: Promise<void> | undefined;
  await asked.hear(papersIn(store), (papers) => {
    show((before) => ({ papers, explained: before?.explained ?? new Map() }));
    const shown = explainedSaved(store, papers.slice(0, SHOWN));
    looking = asked.hear(shown, (explained) => show(() => ({ papers, explained })));
  });
  await looking;
}

async function papersIn(store: Store): Promise<SavedPaper[]> {
  return readingList(await store.reader());
}
