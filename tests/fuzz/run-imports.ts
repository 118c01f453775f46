import fc from 'fast-check';
import { generatedEntry } from '../data/reading-list/formats/generated-entry';
import { checkImport } from './check-import';
import { type HostileFile, hostileFiles } from './hostile-files';

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
  const planned = { adds: 0, merges: 0, unchanged: 0 };
  for (const file of batches(hostileFiles(list), files, seed)) {
    const { kind, refused, adds, merges, unchanged } = await checkImport(file, list);
    count(kind ? `file read: ${kind}` : 'file refused');
    planned.adds += adds.length;
    planned.merges += merges.length;
    planned.unchanged += unchanged.length;
    for (const { reason } of refused) count(`${kind ? 'entry' : 'file'}: ${reason}`);
  }
  const lines = [...counts].sort().map(([what, times]) => `${times}\t${what}`);
  return [
    `${files} files, none crashed, none in part`,
    `planned: ${planned.adds} new, ${planned.merges} changed, ${planned.unchanged} as they were`,
    ...lines,
  ].join('\n');
}

/** Some at a time: files may be large. */
function* batches(
  kinds: fc.Arbitrary<HostileFile>,
  files: number,
  seed: number,
): Generator<HostileFile> {
  const size = 100;
  for (let from = 0; from < files; from += size) {
    yield* fc.sample(kinds, { numRuns: Math.min(size, files - from), seed: seed * 1e6 + from });
  }
}

function uniqueByKey<Entry extends { key: string }>(entries: Entry[]): Entry[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}
