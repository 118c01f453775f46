import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { note } from './note';

const REPOSITORY = fileURLToPath(new URL('../', import.meta.url));

/** A folder of what is kept beside the repository: in `../shared`, or where `CONCISE_SHARED` says. */
export function folderBeside(name: string): string {
  return join(resolve(REPOSITORY, process.env.CONCISE_SHARED ?? '../shared'), name);
}

/** Whether such a folder is there; where it is not, a test of this file says so. */
export function isBeside(name: string, what: string): boolean {
  const folder = folderBeside(name);
  const present = existsSync(join(folder, 'INDEX.tsv'));
  if (!present) {
    it(`is skipped, since the ${what} are absent`, () => {
      note(`The ${what} are absent: there is no ${join(name, 'INDEX.tsv')} in the shared folder.`);
      expect(existsSync(folder)).toBe(false);
    });
  }
  return present;
}
