import { createWriteStream } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buildFolders } from '../../../scripts/browsers/launch';
import { inProject } from '../../../scripts/project-root';
import { type TemporaryFolder, temporaryFolder } from '../../../scripts/temporary-folder';
import { madeUpSummary } from './made-up-papers';

/** Lines written at once. */
const BATCH = 1_000;

/** A copy of the build that carries so many made-up summaries in the place of its own. */
export async function madeUpBuild(summaries: number, bodyWords: number): Promise<TemporaryFolder> {
  const copy = temporaryFolder('made-up-build');
  await cp(inProject(buildFolders.chromium), copy.path, { recursive: true });
  const file = createWriteStream(join(copy.path, 'summaries.jsonl'));
  await pipeline(Readable.from(madeUpLines(summaries, bodyWords)), file);
  return copy;
}

function* madeUpLines(summaries: number, bodyWords: number): Generator<string> {
  for (let from = 0; from < summaries; from += BATCH) {
    const length = Math.min(BATCH, summaries - from);
    const lines = Array.from({ length }, (_, i) => madeUpSummary(from + i, bodyWords));
    yield lines.map((summary) => `${JSON.stringify(summary)}\n`).join('');
  }
}
