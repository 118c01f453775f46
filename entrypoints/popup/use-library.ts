import { useEffect, useRef, useState } from 'preact/hooks';
import { paperKeys } from '@/data/match/keys';
import type { Database } from '@/data/store/database';
import { watch } from '@/data/store/mirror';
import { type Problem, problemOf } from '@/data/store/problem';
import { readingList, removePaper, restorePaper, savePaper } from '@/data/store/reading-list';
import { paperToSave, type SavedPaper } from '@/data/store/saved-paper';
import type { Store } from '@/data/store/store';
import type { Summary } from '@/data/summary';
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';
import { inPrivateWindow } from './private-window';

/** What the reader has: all summaries and the reading list, kept in step with the store. */
export interface Library {
  papers: SavedPaper[];
  /** Removed last, and still to be put back. */
  removed: SavedPaper | undefined;
  /** Why the data could not be read. */
  problem: Problem | undefined;
  /** Why the last change was not made. */
  changeProblem: Problem | undefined;
  isSaved(summary: Summary): boolean;
  save(summary: Summary, saved: boolean): void;
  remove(paper: SavedPaper): void;
  undo(paper: SavedPaper): void;
}

type Work = (database: Database) => Promise<unknown>;

export function useLibrary(store: Store): Library {
  const [papers, setPapers] = useState<SavedPaper[]>([]);
  const [removed, setRemoved] = useState<SavedPaper>();
  const [problem, setProblem] = useState<Problem>();
  const [changeProblem, setChangeProblem] = useState<Problem>();
  const run = useRef((work: Work, onProblem: (problem: Problem) => void) =>
    store
      .reader()
      .then(work)
      .catch((error) => {
        onProblem(error instanceof ProblemError ? error.problem : problemOf(error));
        if (!(error instanceof ProblemError)) reportError(error);
      }),
  ).current;

  useEffect(() => {
    const end = new AbortController();
    const readList = () =>
      run(async (database) => setPapers(await readingList(database)), setProblem);
    watch('reading-list', readList, end.signal);
    void readList();
    return () => end.abort();
  }, [run]);

  useEffect(() => {
    store
      .filled()
      .then((found) => found && setProblem(found))
      .catch((error) => {
        setProblem(problemOf(error));
        reportError(error);
      });
  }, [store]);

  const change = (work: Work) =>
    void run(async (database) => {
      if (await inPrivateWindow()) throw new ProblemError('private-window');
      await work(database);
      setPapers(await readingList(database));
      setChangeProblem(undefined);
    }, setChangeProblem);

  return {
    papers,
    removed,
    problem,
    changeProblem,
    isSaved: ({ paper }) => {
      const keys = new Set(paperKeys(paper));
      return papers.some(({ key }) => keys.has(key));
    },
    save: ({ id, paper }, saved) =>
      change((database) =>
        saved
          ? savePaper(database, paperToSave(paper, id), paperKeys(paper), new Date())
          : removePaper(database, paperKeys(paper), new Date()),
      ),
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
  };
}
