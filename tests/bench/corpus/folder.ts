import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure } from '../../../scripts/failure';
import { inProject } from '../../../scripts/project-root';

/** Where the lists of titles are, and how that is said to the reader. */
export interface CorpusFolder {
  path: string;
  name: string;
}

/**
 * The folder named by the reader; else `corpus` in the folder that `CONCISE_SHARED` names; else
 * `../shared/corpus` beside the repository; else the few made-up titles of the repository itself.
 *
 * @throws Failure where the folder that the reader named holds no titles
 */
export function findCorpus(named: string | undefined): CorpusFolder {
  const shared = process.env.CONCISE_SHARED;
  const folders: CorpusFolder[] = [
    ...(named === undefined
      ? []
      : [{ path: resolve(named), name: 'the corpus named by --corpus' }]),
    ...(shared ? [{ path: resolve(inProject(), shared, 'corpus'), name: SHARED }] : []),
    { path: inProject('../shared/corpus'), name: SHARED },
    { path: inProject('tests/bench/small-corpus'), name: SMALL },
  ];
  const found = (named === undefined ? folders : folders.slice(0, 1)).find(({ path }) =>
    ['titles.tsv.gz', 'titles.tsv'].some((file) => existsSync(join(path, file))),
  );
  if (!found) throw new Failure(`There is no titles.tsv or titles.tsv.gz in ${named}.`);
  return found;
}

const SHARED = 'the shared corpus';
const SMALL = 'the small made-up corpus of the repository (no shared corpus was found)';
