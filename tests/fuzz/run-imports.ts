import fc from 'fast-check';
import { generatedEntry } from '../data/reading-list/formats/generated-entry';
import { checkImport } from './check-import';
import { type HostileFile, hostileFile } from './hostile-files';

/**
 * Checks so many files, which are the same for the same seed.
 *
 * @returns how many were read, and how many files or entries were refused for which reason
 * @throws Error for the first file that does what no file may
 */
export async function fuzzImports(files: number, seed: number): Promise<string> {
  const list = uniqueByKey(fc.sample(generatedEntry, { numRuns: 200, seed }));
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  let entries = 0;
  for (const file of batches(files, seed)) {
    const read = await checkImport(file, list);
    count(read.kind ? `file read: ${read.kind}` : 'file refused');
    entries += read.entries.length;
    for (const { reason } of read.refused) count(`${read.kind ? 'entry' : 'file'}: ${reason}`);
  }
  const lines = [...counts].sort().map(([what, times]) => `${times}\t${what}`);
  return [`${files} files, none crashed, none in part`, `${entries}\tentries read`, ...lines].join(
    '\n',
  );
}

/** Some at a time: files may be large. */
function* batches(files: number, seed: number): Generator<HostileFile> {
  const size = 100;
  for (let from = 0; from < files; from += size) {
    yield* fc.sample(hostileFile, {
      numRuns: Math.min(size, files - from),
      seed: seed * 1e6 + from,
    });
  }
}

function uniqueByKey<Entry extends { key: string }>(entries: Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}
