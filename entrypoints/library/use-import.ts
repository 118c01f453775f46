import { useState } from 'preact/hooks';
import { MOST_BYTES } from '@/data/reading-list/formats/decode-file';
import type { ImportRead } from '@/data/reading-list/formats/import-read';
import { type ImportPlan, planImport } from '@/data/reading-list/formats/plan-import';
import { reportError } from '@/report-error';
import { bytesOf } from './file-bytes';
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
  changes: Pick<ListChanges, 'import'>,
): { current: Import | undefined; open(file: File): void } {
  const [waiting, setWaiting] = useState<FileRead>();
  async function open(file: File): Promise<void> {
    const read = await readFile(file);
    const plan = planImport(read, [...entries.values()], new Date());
    setWaiting({ file: file.name, read, plan });
  }

  return {
    open: (file) => void open(file).catch(reportError),
    current: waiting && {
      file: waiting.file,
      plan: waiting.plan,
      apply() {
        changes.import(waiting.read);
        setWaiting(undefined);
      },
      cancel: () => setWaiting(undefined),
    },
  };
}

async function readFile(file: File): Promise<ImportRead> {
  if (file.size > MOST_BYTES) return { entries: [], refused: [{ reason: 'too-large' }] };
  const bytes = await bytesOf(file);
  if (!bytes) return { entries: [], refused: [{ reason: 'not-read' }] };
  // The readers of formats come only when there is a file.
  const { readImport } = await import('@/data/reading-list/formats/read-import');
  return readImport(bytes, new Date());
}
