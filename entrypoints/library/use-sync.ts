import { useEffect, useState } from 'preact/hooks';
import { PROBLEM_TEXT } from '@/components/problem-text';
import { useText } from '@/components/text';
import {
  answerSync,
  type SyncState,
  switchSync,
  syncState,
  watchSync,
} from '@/data/store/sync-state';
import { ProblemError } from '@/problem-error';
import { reportError } from '@/report-error';
import { inPrivateWindow } from '../popup/private-window';
import { problemIn } from '../popup/use-change';

/** How syncing stands, and the ways to change that. */
export interface Sync extends Pick<SyncState, 'on' | 'report'> {
  refused: string | undefined;
  turn(on: boolean): void;
  answer(answer: 'apply' | 'keep-mine'): void;
}

export function useSync(): Sync {
  const text = useText();
  const [{ on, report }, setState] = useState<Pick<SyncState, 'on' | 'report'>>(OFF);
  const [refused, setRefused] = useState<string>();

  const read = () => void syncState().then(setState).catch(reportError);
  useEffect(() => {
    const end = new AbortController();
    watchSync(read, { reports: true }, end.signal);
    read();
    return () => end.abort();
  }, []);

  function change(work: () => Promise<void>): void {
    written(work)
      .then(() => setRefused(undefined))
      .catch((error) => setRefused(text(PROBLEM_TEXT[problemIn(error)])))
      .finally(read);
  }

  return {
    on,
    report,
    refused,
    turn: (on) => change(() => switchSync(on)),
    answer: (answer) => {
      if (report?.came.to !== 'question') return;
      const { hidden } = report.came;
      change(() => answerSync(answer === 'apply' ? { apply: hidden } : answer));
    },
  };
}

const OFF: Pick<SyncState, 'on' | 'report'> = { on: false, report: undefined };

async function written(work: () => Promise<void>): Promise<void> {
  if (await inPrivateWindow()) throw new ProblemError('private-window');
  await work();
}
