import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookUpKey } from '@/data/match/keys';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { explainedSaved } from '@/data/store/explained-saved';
import { watchRenewed } from '@/data/store/renewed';
import type { Store } from '@/data/store/store';
import type { SummaryId } from '@/data/summary';
import { reportError } from '@/report-error';

/** The summaries of saved papers, by the papers' keys. */
export type ExplainedMap = ReadonlyMap<LookUpKey, SummaryId>;

/** So many papers are looked up at once: a frame is not missed over them. */
const AT_ONCE = 100;

/**
 * Which papers are explained: found out little by little while the browser is idle, each paper once.
 */
export function useExplained(store: Store, papers: SavedPaper[]): ExplainedMap {
  const [explained, setExplained] = useState<ExplainedMap>(new Map());
  /** By key, by what each was looked up. */
  const known = useRef(new Map<LookUpKey, string>());
  const [generation, setGeneration] = useState(0);

  useEffect(() => {
    const end = new AbortController();
    const again = () => {
      known.current = new Map();
      setGeneration((count) => count + 1);
    };
    watchRenewed(again, end.signal);
    // Until then the summaries are those of an older version, or none.
    store.filled().then((problem) => problem ?? again(), reportError);
    return () => end.abort();
  }, [store]);

  useEffect(() => {
    const end = new AbortController();
    lookUp(end.signal).catch(reportError);
    return () => end.abort();
  }, [papers, generation]);

  async function lookUp(signal: AbortSignal): Promise<void> {
    const { current } = known;
    const unknown = papers.filter((paper) => current.get(paper.key) !== namesOf(paper));
    let waiting: Looked = { papers: [], found: new Map() };
    for (let from = 0; from < unknown.length && !signal.aborted; from += AT_ONCE) {
      await idle();
      const some = unknown.slice(from, from + AT_ONCE);
      const found = await explainedSaved(store, some);
      // Found among summaries that answer no more: all is looked up again.
      if (current !== known.current) return;
      for (const paper of some) current.set(paper.key, namesOf(paper));
      waiting = {
        papers: [...waiting.papers, ...some],
        found: new Map([...waiting.found, ...found]),
      };
      // The first ones are those that are seen; the others are shown together, in one drawing.
      if (from === 0) waiting = show(waiting);
    }
    show(waiting);
  }

  function show(looked: Looked): Looked {
    if (looked.papers.length > 0) setExplained((before) => joined(before, looked));
    return { papers: [], found: new Map() };
  }

  return explained;
}

/** Papers that were looked up, and the summaries of those that have one. */
interface Looked {
  papers: SavedPaper[];
  found: ExplainedMap;
}

function joined(before: ExplainedMap, { papers, found }: Looked): ExplainedMap {
  if (papers.every(({ key }) => before.get(key) === found.get(key))) return before;
  const after = new Map(before);
  for (const { key } of papers) after.delete(key);
  return new Map([...after, ...found]);
}

/** What a paper's summary is found by. */
function namesOf({ title, keys, summary }: SavedPaper): string {
  return [summary ?? '', title, ...keys].join('\n');
}

function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));
}
