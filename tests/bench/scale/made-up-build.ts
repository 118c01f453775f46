import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { datasetFiles } from '../../../bundled/files';
import { buildFolders } from '../../../scripts/browsers/launch';
import { inProject } from '../../../scripts/project-root';
import { type TemporaryFolder, temporaryFolder } from '../../../scripts/temporary-folder';
import { madeUpSummary } from './made-up-papers';

/** A copy of the build that carries so many made-up summaries in the place of its own. */
export async function madeUpBuild(summaries: number, bodyWords: number): Promise<TemporaryFolder> {
  const copy = temporaryFolder('made-up-build');
  await cp(inProject(buildFolders.chromium), copy.path, { recursive: true });
  for (const { name, text } of datasetFiles(madeUpLines(summaries, bodyWords))) {
    await writeFile(join(copy.path, name), text);
  }
  return copy;
}

function* madeUpLines(summaries: number, bodyWords: number): Generator<string> {
  for (let number = 0; number < summaries; number += 1) {
    yield JSON.stringify(madeUpSummary(number, bodyWords));
  }
}
