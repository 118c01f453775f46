import { beforeEach, describe, expect, it } from 'vitest';
import { planImport } from '@/data/reading-list/formats/plan-import';
import { readImport } from '@/data/reading-list/formats/read-import';
import { changePapers, undoChange } from '@/data/store/change-papers';
import type { Database } from '@/data/store/database';
import { importPapers } from '@/data/store/import-papers';
import { problemOf } from '@/data/store/problem';
import { readingList } from '@/data/store/reading-list';
import { createStore } from '@/data/store/store';
import { dataset, day, entry, fillDisk, freshStorage, putEntries } from './browser-storage';

freshStorage();

let database: Database;
beforeEach(async () => {
  database = await createStore(dataset('1', '')).reader();
  await putEntries(database, [entry(1), entry(2)]);
});

const all = () => database.getAll('reading-list');

async function planned() {
  const file = `@misc{a, title={${entry(1).title}}, annote={from a file}, keywords={new}}
@misc{b, title={Another One}, eprint={2301.08243}}
@misc{c, title={And Another}, doi={10.1000/x}}`;
  const read = await readImport(new TextEncoder().encode(file), day(9));
  return { read, ...planImport(read, await all(), day(9)) };
}

describe('an import that is applied', () => {
  it('writes what was shown', async () => {
    const { read, writes, adds, merges } = await planned();
    expect([adds.length, merges.length]).toEqual([2, 1]);
    await importPapers(database, read, day(9));
    const list = await readingList(database);
    expect(list).toHaveLength(4);
    expect(list).toEqual(expect.arrayContaining([entry(2), ...writes]));
  });

  it('leaves what was changed after it was shown', async () => {
    const { read } = await planned();
    await changePapers(database, [entry(1).key], { note: 'typed meanwhile' }, day(9));
    await importPapers(database, read, day(9));
    const { note } = (await database.get('reading-list', entry(1).key)) ?? {};
    expect(note).toBe('typed meanwhile\n\nfrom a file');
  });

  it('is undone at once: what it added is gone, what it changed is as it was', async () => {
    const before = await readingList(database);
    const { read } = await planned();
    const changed = await importPapers(database, read, day(9));
    await undoChange(database, changed, day(10));
    const content = (list: typeof before) =>
      list.map(({ key, title, note, tags, status }) => ({ key, title, note, tags, status }));
    expect(content(await readingList(database))).toEqual(content(before));
  });

  it.each(['the call', 'the commit'] as const)(
    'leaves the list as it was when the disk is full at %s of the last entry',
    async (how) => {
      const before = await all();
      const { read, writes } = await planned();
      fillDisk(writes.length, how);
      const failed = await importPapers(database, read, day(9)).catch(problemOf);
      expect(failed).toBe('storage-full');
      expect(await all()).toEqual(before);
    },
  );
});
