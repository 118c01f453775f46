import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SearchResults } from '@/components/SearchView';
import { type Problem, problemOf } from '@/data/store/problem';
import { watchRenewed } from '@/data/store/renewed';
import type { Store } from '@/data/store/store';
import { reportError } from '@/report-error';
import { readOn, type Searching, type Shown, searched } from './searching';

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

  function keep(next: Searching): void {
    kept.current = next;
    setSearching(next);
  }

  /** Does the work and keeps what comes of it, if nothing else has been asked for meanwhile. */
  async function answer(work: () => Promise<Shown>): Promise<void> {
    const mine = turn.current;
    try {
      const shown = await work();
      if (mine === turn.current) keep({ query: kept.current.query, shown });
    } catch (error) {
      if (mine === turn.current) keep({ ...kept.current, problem: problemOf(error) });
      reportError(error);
    }
  }

  function ask(query: string): void {
    turn.current += 1;
    keep({ ...kept.current, query });
    void answer(async () => searched(await store.summaries(), query));
  }

  async function more(): Promise<void> {
    const { shown } = kept.current;
    if (!shown || shown.readTo >= shown.results.count || readingMore.current) return;
    readingMore.current = true;
    await answer(() => readOn(shown));
    readingMore.current = false;
  }
  // Before the paint: the first answer takes less than a frame.
  useLayoutEffect(() => {
    const { query, shown } = kept.current;
    if (shown?.results.query !== query) ask(query);
    const end = new AbortController();
    const again = () => void askAgain(end.signal).catch(reportError);
    watchRenewed(again, end.signal);
    store.filled().then(again, reportError);
    return () => {
      turn.current += 1;
      end.abort();
    };
  }, [store]);

  /** The summaries were those of an older version, or of before a channel changed, or none. */
  async function askAgain(signal: AbortSignal): Promise<void> {
    const whole = await store.summaries();
    const { query, shown, problem } = kept.current;
    const isOlder = shown ? shown.database !== whole : problem !== undefined;
    if (!signal.aborted && isOlder) ask(query);
  }

  const { query, shown, problem } = searching;
  return { query, results: shown?.results, problem, ask, more: () => void more() };
}
