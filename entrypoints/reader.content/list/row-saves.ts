import type { PaperToKeep } from '@/messages';
import { ask } from '../../detector.content/ask';
import { paperToKeep } from '../paper-to-keep';
import type { PageRow } from './page-rows';

/** No message carries more papers than this. */
const BATCH = 500;

/** Which papers of the page's rows are on the reading list. */
export interface RowSaves {
  /** Those of the rows whose papers are known to be. */
  savedAmong(rows: readonly PageRow[]): PageRow[];
  /** The rows as of now: asks about those that are new. */
  agree(rows: readonly PageRow[]): Promise<void>;
  /** Asks about all of them again. */
  refresh(): Promise<void>;
}

/** @param onChange called when what `savedAmong` says has changed */
export function createRowSaves(onChange: () => void): RowSaves {
  const known = new Map<string, { paper: PaperToKeep; saved: boolean }>();

  async function read(papers: [string, PaperToKeep][]): Promise<void> {
    let changed = false;
    for (let i = 0; i < papers.length; i += BATCH) {
      const batch = papers.slice(i, i + BATCH);
      const saved = await ask({ type: 'saved', papers: batch.map(([, paper]) => paper) });
      batch.forEach(([key, paper], n) => {
        const now = saved[n] ?? false;
        changed ||= (known.get(key)?.saved ?? false) !== now;
        known.set(key, { paper, saved: now });
      });
    }
    if (changed) onChange();
  }

  return {
    savedAmong: (rows) => rows.filter((row) => known.get(keyOf(paperToKeep(row)))?.saved),
    agree(rows) {
      const papers = new Map(rows.map(paperToKeep).map((paper) => [keyOf(paper), paper]));
      return read([...papers].filter(([key]) => !known.has(key)));
    },
    refresh: () => read([...known].map(([key, { paper }]) => [key, paper])),
  };
}

function keyOf({ summary, title, ids }: PaperToKeep): string {
  return [summary, ids.arxiv, ids.openreview, ids.doi, title].join('\n');
}
