import { useState } from 'preact/hooks';
import { MOST_BYTES } from '@/data/reading-list/formats/decode-file';
import type { ImportRead } from '@/data/reading-list/formats/import-read';
import { type ImportPlan, planImport } from '@/data/reading-list/formats/plan-import';
import { reportError } from '@/report-error';
import type { EntryMap } from './use-entries';
import type { ListChanges } from './use-list-changes';

/** A file that was read, and what importing it would do. */
export interface Import {
  file: string;
  plan: ImportPlan;
  apply(): void;
  cancel(): void;
}

interface FileRead {
  file: string;
  read: ImportRead;
  plan: ImportPlan;
}

/** Imports of files: nothing is written before the reader has seen what will be. */
export function useImport(
  entries: EntryMap,
  changes: ListChanges,
): { current: Import | undefined; open(file: File): void } {
  const [waiting, setWaiting] = useState<FileRead>();
  const planned = (read: ImportRead) => planImport(read, [...entries.values()], new Date());

  async function open(file: File): Promise<void> {
    const read = await readFile(file);
    setWaiting({ file: file.name, read, plan: planned(read) });
  }

  return {
    open: (file) => void open(file).catch(reportError),
    current: waiting && {
      file: waiting.file,
      plan: waiting.plan,
      apply() {
        // Anew: the list may have been changed since.
        const { writes } = planned(waiting.read);
        changes.put(writes, { key: 'doneImported', values: [String(writes.length)] });
        setWaiting(undefined);
      },
      cancel: () => setWaiting(undefined),
    },
  };
}

async function readFile(file: File): Promise<ImportRead> {
  if (file.size > MOST_BYTES) return { entries: [], refused: [{ reason: 'too-large' }] };
  // The readers of formats come only when there is a file.
  const { readImport } = await import('@/data/reading-list/formats/read-import');
  return readImport(new Uint8Array(await file.arrayBuffer()), new Date());
}
