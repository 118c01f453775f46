import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryFolder {
  path: string;
  remove: () => Promise<void>;
}

const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 } as const;
const open = new Set<string>();

// However the process ends (Ctrl-C, an error), nothing of ours stays behind.
process.on('exit', () => {
  for (const path of open) rmSync(path, removal);
});

/** A fresh folder in the system's temporary folder, removed at the latest when the process ends. */
export function temporaryFolder(name: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `concise-research-${name}-`));
  open.add(path);
  const remove = async () => {
    await rm(path, removal);
    open.delete(path);
  };
  return { path, remove };
}
