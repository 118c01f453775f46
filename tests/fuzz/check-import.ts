import * as v from 'valibot';
import { bibtexFile } from '@/data/reading-list/formats/bibtex/write-bibtex';
import type { FileKind } from '@/data/reading-list/formats/import-read';
import { type ImportPlan, planImport } from '@/data/reading-list/formats/plan-import';
import { readImport } from '@/data/reading-list/formats/read-import';
import { risFile } from '@/data/reading-list/formats/ris/write-ris';
import { type SavedPaper, savedPaperSchema } from '@/data/reading-list/saved-paper';
import type { HostileFile } from './hostile-files';

const NOW = new Date('2026-11-25T12:00:00Z');

/**
 * Reads a file and plans its import into a list, and holds what must be true whatever it is.
 *
 * @throws Error that says what is not
 */
export async function checkImport(
  { name, bytes }: HostileFile,
  list: SavedPaper[],
): Promise<ImportPlan & { kind?: FileKind | undefined }> {
  const before = JSON.stringify(list);
  const read = await readImport(bytes, NOW);
  const plan = planImport(read, list, NOW);
  const must = (isTrue: boolean, what: string) => {
    if (!isTrue) throw new Error(`${name}: ${what}\n${JSON.stringify(read.refused)}`);
  };
  must(JSON.stringify(list) === before, 'the list was changed before the reader agreed');
  must(!('polluted' in {}), 'every object has what the file says');
  if (!read.kind) {
    must(read.entries.length === 0 && plan.writes.length === 0, 'a part of an unreadable file');
    must(read.refused.length === 1, 'no reason, or two');
  } else {
    must(
      read.refused.every(({ line, entry }) => (line ?? entry ?? 0) > 0),
      'a refusal without a place',
    );
  }
  must(
    plan.writes.every((entry) => v.is(savedPaperSchema, entry)),
    'an entry that is none',
  );
  must(new Set(plan.writes.map(({ key }) => key)).size === plan.writes.length, 'one entry twice');
  must(
    plan.writes.length === plan.adds.length + plan.merges.length,
    'other writes than were shown',
  );
  must(
    plan.merges.every(({ before: old, after }) => keeps(old, after)),
    'something of the list is lost',
  );
  const { refused } = await readImport(new TextEncoder().encode(bibtexFile(plan.adds)), NOW);
  must(
    refused.every(({ reason }) => reason === 'empty'),
    'what was taken can’t be given out',
  );
  must(risFile(plan.adds).isWellFormed(), 'half of a character is given out');
  return { ...plan, kind: read.kind };
}

function keeps(old: SavedPaper, after: SavedPaper): boolean {
  return (
    old.key === after.key &&
    after.note.includes(old.note) &&
    old.tags.every((tag) => after.tags.includes(tag)) &&
    old.keys.every((key) => after.keys.includes(key)) &&
    (old.title === '' || old.title === after.title)
  );
}
