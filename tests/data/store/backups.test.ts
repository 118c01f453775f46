import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refKeys } from '@/data/match/keys';
import { readJson } from '@/data/reading-list/formats/read-json';
import { backUp, backupFile, backups, DamagedBackupError } from '@/data/store/backups';
import { changePapers, undoChange } from '@/data/store/change-papers';
import type { Database } from '@/data/store/database';
import { joinPapers } from '@/data/store/join-papers';
import { readingList } from '@/data/store/reading-list';
import { restoreBackup } from '@/data/store/restore-backup';
import { savePaper } from '@/data/store/save-paper';
import { createStore } from '@/data/store/store';
import {
  arxivKey,
  byArxiv,
  byForum,
  dataset,
  day,
  forumKey,
  freshStorage,
  jsonl,
  pebbles,
  reported,
} from './browser-storage';

freshStorage();

let database: Database;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: day(1) });
  database = await createStore(dataset('1', jsonl(pebbles))).reader();
  return () => vi.useRealTimers();
});

const other = { ...byForum, title: 'On Sand' };
const saved = async () => (await readingList(database)).map(({ title }) => title);

describe('backups of the reading list', () => {
  it('are made by the first change of a day, of what was before it', async () => {
    await savePaper(database, byArxiv, [arxivKey], day(1));
    expect(await backups()).toEqual([]); // There was nothing to keep.
    vi.setSystemTime(day(2));
    await savePaper(database, other, [forumKey], day(2));
    await changePapers(database, [arxivKey], { deleted: true }, day(2));
    expect(await backups()).toEqual([{ day: '2026-07-02', papers: 1 }]);
    const { entries } = readJson(await backupFile('2026-07-02'), day(2));
    expect(entries.map(({ entry }) => entry.title)).toEqual(['On Pebbles']);
  });

  it('old ones go, the others stay whole', async () => {
    await savePaper(database, byArxiv, [arxivKey], day(1));
    for (let n = 2; n <= 30; n += 1) await backUp(database, day(n));
    const days = (await backups()).map((backup) => backup.day);
    expect(days).toHaveLength(11);
    for (const one of days)
      expect(readJson(await backupFile(one), day(30)).entries).toHaveLength(1);
    const stored = Object.keys(await fakeBrowser.storage.local.get(null));
    expect(stored.filter((name) => name.startsWith('backup/'))).toHaveLength(11);
  });

  it('are put back with one call, without what was saved since being lost, and back again', async () => {
    await savePaper(database, byArxiv, [arxivKey], day(1));
    await changePapers(database, [arxivKey], { note: 'first', addTags: ['stones'] }, day(1));
    await backUp(database, day(2));
    await savePaper(database, other, [forumKey], day(3));
    await changePapers(database, [arxivKey], { note: 'second', deleted: true }, day(3));
    expect(await saved()).toEqual(['On Sand']);
    const changed = await restoreBackup(database, '2026-07-02', day(4));
    expect(await saved()).toEqual(['On Sand', 'On Pebbles']);
    expect((await database.get('reading-list', arxivKey))?.note).toBe('first');
    await undoChange(database, changed, day(5));
    expect(await saved()).toEqual(['On Sand']);
    expect((await database.get('reading-list', arxivKey))?.note).toBe('second');
  });

  it('of a list that is as it was change nothing', async () => {
    await savePaper(database, byArxiv, [arxivKey], day(1));
    await backUp(database, day(2));
    const changed = await restoreBackup(database, '2026-07-02', day(3));
    expect(changed.after).toEqual([]);
  });

  it('are put back whole where the clock was ahead when something else was changed', async () => {
    await savePaper(database, byArxiv, [arxivKey], day(1));
    await changePapers(database, [arxivKey], { note: 'of next year' }, day(365));
    await backUp(database, day(2));
    await changePapers(database, [arxivKey], { deleted: true }, day(3));
    await restoreBackup(database, '2026-07-02', day(4));
    expect(await saved()).toEqual(['On Pebbles']);
  });

  it('leave a paper that was saved since, and joined since with one that is put back', async () => {
    await savePaper(database, byArxiv, refKeys(byArxiv), day(1));
    await backUp(database, day(2));
    await savePaper(database, other, refKeys(other), day(3));
    await changePapers(database, [forumKey], { note: 'mine' }, day(3));
    await joinPapers(database, [arxivKey, forumKey], day(3));
    const changed = await restoreBackup(database, '2026-07-02', day(4));
    expect(await saved()).toEqual(['On Sand', 'On Pebbles']);
    expect((await readingList(database)).map(({ note }) => note)).toEqual(['mine', '']);
    await undoChange(database, changed, day(5));
    expect(await saved()).toEqual(['On Pebbles']);
  });

  it('bring back what is not even in the database any more', async () => {
    await savePaper(database, byArxiv, [arxivKey], day(1));
    await backUp(database, day(2));
    await database.delete('reading-list', arxivKey);
    await restoreBackup(database, '2026-07-02', day(3));
    expect(await saved()).toEqual(['On Pebbles']);
  });

  it('that are damaged change nothing', async () => {
    await savePaper(database, byArxiv, [arxivKey], day(1));
    await backUp(database, day(2));
    for (const damaged of ['', 'no base64', btoa('no gzip'), 7]) {
      await fakeBrowser.storage.local.set({ 'backup/2026-07-02': damaged });
      await expect(restoreBackup(database, '2026-07-02', day(3))).rejects.toThrow(
        DamagedBackupError,
      );
    }
    await expect(restoreBackup(database, '2026-07-01', day(3))).rejects.toThrow(DamagedBackupError);
    expect(await saved()).toEqual(['On Pebbles']);
  });

  it('that can’t be written stop no change, and are tried again at the next', async () => {
    await savePaper(database, byArxiv, [arxivKey], day(1));
    vi.setSystemTime(day(2));
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await changePapers(database, [arxivKey], { note: 'kept' }, day(2));
    full.mockRestore();
    expect((await database.get('reading-list', arxivKey))?.note).toBe('kept');
    expect(reported).toHaveBeenCalled();
    await changePapers(database, [arxivKey], { note: 'kept too' }, day(2));
    expect(await backups()).toEqual([{ day: '2026-07-02', papers: 1 }]);
  });
});
