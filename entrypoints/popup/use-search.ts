import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchResults } from '@/components/SearchView';
import { findSummaries } from '@/data/store/find-summaries';
import type { SummariesDatabase } from '@/data/store/generation/database';
import { type Problem, problemOf } from '@/data/store/problem';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import type { Searching } from './searching';

/** Rows that are read and drawn at a time: a popup shows half as many. */
const ROWS = 10;

export interface Search {
  query: string;
  results: SearchResults | undefined;
  problem: Problem | undefined;
  ask(query: string): void;
  /** Reads the next rows, unless that is being done. */
  more(): void;
}

/** @param kept where the search is kept and goes on from */
export function useSearch(
  store: Pick<Store, 'summaries' | 'filled'>,
  kept: { current: Searching },
): Search {
  const [searching, setSearching] = useState(kept.current);
  /** Each question and the end of the view begin another one: what belongs to an earlier is late. */
  const turn = useRef(0);
  const readingMore = useRef(false);
  /** What the last question was asked of. */
  const asked = useRef<SummariesDatabase | undefined>(undefined);

  function keep(next: Searching): void {
    kept.current = next;
    setSearching(next);
  }

  /** Does the work and keeps what comes of it, if nothing else has been asked for meanwhile. */
  async function answer(work: () => Promise<Searching['shown']>): Promise<void> {
    const mine = turn.current;
    try {
      const shown = await work();
      if (mine === turn.current && shown) keep({ query: kept.current.query, shown });
    } catch (error) {
      if (mine === turn.current) keep({ ...kept.current, problem: problemOf(error) });
      reportError(error);
    }
  }

  function ask(query: string): void {
    turn.current += 1;
    keep({ ...kept.current, query });
    void answer(async () => {
      const database = await store.summaries();
      asked.current = database;
      const found = await findSummaries(database, query);
      const rows = await found.read(0, ROWS);
      const { count, sought } = found;
      return { results: { query, count, rows, sought }, found, readTo: ROWS };
    });
  }

  async function more(): Promise<void> {
    const { shown } = kept.current;
    if (!shown || shown.readTo >= shown.results.count || readingMore.current) return;
    readingMore.current = true;
    await answer(async () => {
      const { results, found } = shown;
      const readTo = shown.readTo + ROWS;
      const rows = [...results.rows, ...(await found.read(shown.readTo, readTo))];
      return { results: { ...results, rows }, found, readTo };
    });
    readingMore.current = false;
  }
  // Before the paint: the first answer takes less than a frame.
  useLayoutEffect(() => {
    const { query, shown } = kept.current;
    if (shown?.results.query !== query) ask(query);
    const end = new AbortController();
    askAgainWhenWhole(end.signal).catch(reportError);
    return () => {
      turn.current += 1;
      end.abort();
    };
  }, [store]);

  /** Until then, the summaries are those of an older version, or none. */
  async function askAgainWhenWhole(signal: AbortSignal): Promise<void> {
    await store.filled();
    const whole = await store.summaries();
    if (!signal.aborted && asked.current && asked.current !== whole) ask(kept.current.query);
  }

  const { query, shown, problem } = searching;
  return { query, results: shown?.results, problem, ask, more: () => void more() };
}
