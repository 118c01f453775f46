import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type LookUpKey, paperKeys } from '@/data/match/keys';
import { paperToSave } from '@/data/reading-list/paper-to-save';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { changePapers } from '@/data/store/change-papers';
import type { Database } from '@/data/store/database';
import { exportedList } from '@/data/store/export-list';
import { watch } from '@/data/store/mirror';
import { problemOf } from '@/data/store/problem';
import { areSaved, readingList } from '@/data/store/reading-list';
import { removePaper, savePaper } from '@/data/store/save-paper';
import { createStore } from '@/data/store/store';
import { bundled } from '../bundled';
import {
  arxivKey,
  byArxiv,
  byForum,
  dataset,
  day,
  fillDisk,
  forumKey,
  freshStorage,
  jsonl,
  pebbles,
  reported,
} from './browser-storage';

freshStorage();

let database: Database;
beforeEach(async () => {
  database = await createStore(dataset('1', jsonl(pebbles))).reader();
});

const isSaved = async (of: Database, keys: LookUpKey[]) => (await areSaved(of, [keys]))[0];
const restorePaper = (of: Database, key: LookUpKey, now: Date) =>
  changePapers(of, [key], { deleted: false }, now);
const both = [arxivKey, forumKey];
const mirror = async () =>
  Object.entries(await fakeBrowser.storage.local.get(null)).flatMap(([name, value]) =>
    name.startsWith('reading-list/') ? [value] : [],
  );
const allEntries = () => database.getAll('reading-list');

describe('saving a paper', () => {
  it('keeps its own copy of title and ids, to be read', async () => {
    await savePaper(database, byArxiv, [arxivKey], day(1));
    expect(await readingList(database)).toEqual([
      {
        key: arxivKey,
        keys: [arxivKey, 'title:onpebbles'],
        title: 'On Pebbles',
        year: 2026,
        ids: { arxiv: '2607.00001' },
        status: 'to-read',
        tags: [],
        note: '',
        savedAt: '2026-07-01T12:00:00.000Z',
        updatedAt: '2026-07-01T12:00:00.000Z',
        changed: {},
      },
    ]);
  });

  it('twice is saving it once', async () => {
    await savePaper(database, byArxiv, [arxivKey], day(1));
    const once = await allEntries();
    await savePaper(database, byArxiv, [arxivKey], day(2));
    expect(await allEntries()).toEqual(once);
  });

  it('again under another title changes nothing but that it is known by it too', async () => {
    await savePaper(database, byArxiv, [arxivKey], day(1));
    const [once] = await allEntries();
    await savePaper(database, { ...byArxiv, title: 'Other' }, [arxivKey], day(2));
    const keys = [arxivKey, 'title:onpebbles', 'title:other'];
    expect(await allEntries()).toEqual([{ ...once, keys }]);
    expect(await isSaved(database, ['title:other'])).toBe(true);
  });

  it('under one id and again under another is saving it once', async () => {
    await savePaper(database, byForum, both, day(1));
    await savePaper(database, byArxiv, both, day(2));
    expect((await allEntries()).map(({ key }) => key)).toEqual([forumKey]);
  });

  it('from two places at once, each knowing it by another id, is saving it once', async () => {
    await Promise.all([
      savePaper(database, byForum, both, day(1)),
      savePaper(database, byArxiv, both, day(1)),
    ]);
    expect(await allEntries()).toHaveLength(1);
  });

  it('is known under every id of the paper', async () => {
    await savePaper(database, byForum, both, day(1));
    expect(await isSaved(database, [arxivKey])).toBe(true);
    expect(await isSaved(database, both)).toBe(true);
    expect(await isSaved(database, ['arxiv:2607.00009'])).toBe(false);
  });

  it('is found among thousands that are asked about at once', async () => {
    await savePaper(database, byForum, both, day(1));
    const many = Array.from({ length: 2000 }, (_, n): LookUpKey[] => [`doi:10.1000/${n}`]);
    const found = await areSaved(database, [...many, both, ['title:onpebbles'], [arxivKey]]);
    expect(found.slice(-3)).toEqual([true, true, true]);
    expect(found.slice(0, -3)).not.toContain(true);
  });

  it('goes by the title where there is no id', async () => {
    await savePaper(database, { title: 'On “Pebbles”', ids: {} }, ['title:onpebbles'], day(1));
    expect(await isSaved(database, ['title:onpebbles'])).toBe(true);
  });

  it('is impossible without an id and a title', async () => {
    await expect(savePaper(database, { title: '???', ids: {} }, [], day(1))).rejects.toThrow(
      TypeError,
    );
    expect(await allEntries()).toEqual([]);
  });

  it.each(bundled.map((summary) => [summary.title, summary] as const))(
    '%s is remembered, with its summary',
    async (_, { id, paper }) => {
      await savePaper(database, paperToSave(paper, id), paperKeys(paper), day(1));
      expect(await isSaved(database, paperKeys(paper))).toBe(true);
      expect((await readingList(database))[0]).toMatchObject({ title: paper.title, summary: id });
    },
  );

  it('has a copy in the mirror when it is acknowledged', async () => {
    await savePaper(database, byArxiv, [arxivKey], day(1));
    expect(await mirror()).toEqual(await allEntries());
  });

  it('is acknowledged though the mirror can’t be written', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('mirror full'));
    await savePaper(database, byArxiv, [arxivKey], day(1));
    expect(await readingList(database)).toHaveLength(1);
    expect(reported).toHaveBeenCalledTimes(1);
  });

  it.each(['the call', 'the commit'] as const)(
    'on a full disk, which refuses %s, fails and leaves all as it was',
    async (how) => {
      await savePaper(database, byForum, [forumKey], day(1));
      const before = await allEntries();
      fillDisk(1, how);
      const problem = await savePaper(database, byArxiv, [arxivKey], day(2)).catch(problemOf);
      vi.restoreAllMocks();
      expect(problem).toBe('storage-full');
      expect(await allEntries()).toEqual(before);
      expect(await mirror()).toEqual(before);
    },
  );
});

describe('removing a paper', () => {
  beforeEach(() => savePaper(database, byArxiv, [arxivKey], day(1)));

  it('takes it off the list and keeps it in the trash', async () => {
    await removePaper(database, both, day(2));
    expect(await readingList(database)).toEqual([]);
    expect(await isSaved(database, both)).toBe(false);
    expect(await allEntries()).toMatchObject([{ key: arxivKey, deletedAt: day(2).toISOString() }]);
    expect(await mirror()).toEqual(await allEntries());
  });

  it('twice keeps the day of the first time', async () => {
    await removePaper(database, [arxivKey], day(2));
    await removePaper(database, [arxivKey], day(3));
    expect(await allEntries()).toMatchObject([{ deletedAt: day(2).toISOString() }]);
  });

  it('that is not there changes nothing', async () => {
    const before = await allEntries();
    await removePaper(database, ['arxiv:2607.00009'], day(2));
    expect(await allEntries()).toEqual(before);
  });

  it.each(['the call', 'the commit'] as const)(
    'saved twice, on a disk that refuses %s of the second write, removes neither',
    async (how) => {
      await savePaper(database, byForum, [forumKey], day(1));
      const before = await allEntries();
      fillDisk(2, how);
      const problem = await removePaper(database, both, day(2)).catch(problemOf);
      vi.restoreAllMocks();
      expect(problem).toBe('storage-full');
      expect(await allEntries()).toEqual(before);
    },
  );
});

describe('a removed paper', () => {
  it('comes back exactly as it was', async () => {
    await savePaper(database, byArxiv, [arxivKey], day(1));
    const [saved] = await readingList(database);
    if (!saved) throw new Error('nothing was saved');
    const edited: SavedPaper = { ...saved, tags: ['stones'], note: 'see page 3', status: 'read' };
    await database.put('reading-list', edited);
    await removePaper(database, [arxivKey], day(2));
    await restorePaper(database, arxivKey, day(3));
    const at = day(3).toISOString();
    expect(await readingList(database)).toEqual([
      { ...edited, updatedAt: at, changed: { kept: at } },
    ]);
  });

  it('that is saved again keeps its notes and is the newest', async () => {
    await savePaper(database, byArxiv, [arxivKey], day(1));
    await savePaper(database, byForum, [forumKey], day(2));
    const old = await database.get('reading-list', arxivKey);
    if (!old) throw new Error('nothing was saved');
    await database.put('reading-list', { ...old, note: 'see page 3' });
    await removePaper(database, [arxivKey], day(3));
    await savePaper(database, byArxiv, [arxivKey], day(4));
    expect((await readingList(database)).map(({ key, note }) => [key, note])).toEqual([
      [arxivKey, 'see page 3'],
      [forumKey, ''],
    ]);
  });
});

describe('the reading list', () => {
  it('stands newest first', async () => {
    await savePaper(database, byArxiv, [arxivKey], day(2));
    await savePaper(database, byForum, [forumKey], day(3));
    await savePaper(database, { title: 'On Sand', ids: {} }, ['title:onsand'], day(1));
    expect((await readingList(database)).map(({ key }) => key)).toEqual([
      forumKey,
      arxivKey,
      'title:onsand',
    ]);
  });

  it('tells of each change until nobody listens', async () => {
    const changed = vi.fn();
    const end = new AbortController();
    watch('reading-list', changed, end.signal);
    await savePaper(database, byArxiv, [arxivKey], day(1));
    expect(changed).toHaveBeenCalledTimes(1);
    await fakeBrowser.storage.local.set({ setting: true });
    expect(changed).toHaveBeenCalledTimes(1);
    await removePaper(database, [arxivKey], day(2));
    expect(changed).toHaveBeenCalledTimes(2);
    end.abort();
    await restorePaper(database, arxivKey, day(3));
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is exported with the name and version of its format', async () => {
    await savePaper(database, byArxiv, [arxivKey], day(1));
    const papers = await readingList(database);
    expect(JSON.parse(exportedList(papers, day(2)))).toEqual({
      format: 'concise-research-reading-list',
      version: 1,
      exportedAt: day(2).toISOString(),
      papers,
    });
  });
});
