import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { type LookUpKey, refKeys } from '@/data/match/keys';
import type { PaperToSave } from '@/data/reading-list/paper-to-save';
import { savedPaperSchema } from '@/data/reading-list/saved-paper';
import { changePapers } from '@/data/store/change-papers';
import type { Database } from '@/data/store/database';
import { joinPapers, splitPaper } from '@/data/store/join-papers';
import { areSaved, readingList } from '@/data/store/reading-list';
import { removePaper, savePaper } from '@/data/store/save-paper';
import { createStore } from '@/data/store/store';
import { doiSchema } from '@/data/summary';
import { anyPaper } from '../reading-list/any-entry';
import {
  arxivKey,
  byArxiv,
  byForum,
  dataset,
  day,
  entry,
  forumKey,
  freshStorage,
  putEntries,
} from './browser-storage';

freshStorage();

let database: Database;
beforeEach(async () => {
  database = await createStore(dataset('1', '')).reader();
});

const save = (paper: PaperToSave, n: number) => savePaper(database, paper, refKeys(paper), day(n));
const shown = async () => (await readingList(database)).map(({ key }) => key);
const isSaved = async (...keys: LookUpKey[]) => (await areSaved(database, [keys]))[0];
const withForum: PaperToSave = { ...byArxiv, ids: { ...byArxiv.ids, ...byForum.ids } };
const untitled: PaperToSave = { ids: byForum.ids };

describe('papers of one title that the reader has said are two', () => {
  const [here, there] = [entry(1), { ...entry(1), key: forumKey, keys: [forumKey], ids: {} }];
  const title = here.keys[1] ?? here.key;

  beforeEach(async () => {
    await putEntries(database, [
      { ...here, apartFrom: [forumKey] },
      { ...there, keys: [forumKey, title], ids: byForum.ids },
    ]);
  });

  it('go to the trash one by one', async () => {
    await removePaper(database, here.keys, day(3));
    expect(await shown()).toEqual([forumKey]);
    expect(await isSaved(...here.keys)).toBe(false);
    expect(await isSaved(forumKey, title)).toBe(true);
  });

  it('are both meant by the title alone', async () => {
    await removePaper(database, [title], day(3));
    expect(await shown()).toEqual([]);
  });
});

describe('one paper saved from two places', () => {
  it('is one entry where the title is the same and no ids differ', async () => {
    await save(byForum, 1);
    await save(byArxiv, 2);
    expect(await readingList(database)).toMatchObject([
      { key: forumKey, keys: [forumKey, 'title:onpebbles', arxivKey], ids: withForum.ids },
    ]);
  });

  it('is two where ids of one kind differ, until a page names both', async () => {
    const [first, second] = ['10.1000/1', '10.1000/2'].map((doi) => v.parse(doiSchema, doi));
    if (!first || !second) throw new Error('no DOIs');
    await save({ title: 'On Pebbles', ids: { doi: first } }, 1);
    await save({ title: 'On Pebbles', ids: { doi: second } }, 2);
    expect(await shown()).toEqual(['doi:10.1000/2', 'doi:10.1000/1']);
    await savePaper(database, byArxiv, ['doi:10.1000/1', 'doi:10.1000/2'], day(3));
    expect(await shown()).toEqual(['doi:10.1000/1']);
  });

  it('is joined when a page shows it, with all that was made of either, and can be parted', async () => {
    await save(byArxiv, 1);
    await save(untitled, 2);
    expect(await shown()).toEqual([forumKey, arxivKey]);
    await changePapers(database, [arxivKey], { note: 'see page 3', addTags: ['a'] }, day(3));
    await changePapers(database, [forumKey], { status: 'read', addTags: ['b'] }, day(3));
    const before = await readingList(database);

    await save(withForum, 4);
    expect(await readingList(database)).toMatchObject([
      { key: arxivKey, status: 'read', tags: ['a', 'b'], note: 'see page 3', ids: withForum.ids },
    ]);
    expect(await isSaved(forumKey)).toBe(true);

    await splitPaper(database, arxivKey, day(5));
    const after = await readingList(database);
    for (const [i, { changed: _, updatedAt: __, keys, ...entry }] of before.entries()) {
      expect(after[i]).toMatchObject(entry);
      expect(after[i]?.keys).toEqual(expect.arrayContaining(keys));
    }
    await save(withForum, 6);
    expect(await shown()).toEqual([forumKey, arxivKey]);
  });

  it('is joined and parted by hand, however often', async () => {
    await save(byArxiv, 1);
    await save(untitled, 2);
    for (const n of [3, 5]) {
      await joinPapers(database, [forumKey, arxivKey], day(n));
      expect(await shown()).toEqual([arxivKey]);
      await splitPaper(database, forumKey, day(n + 1));
      expect(await shown()).toEqual([forumKey, arxivKey]);
      expect(await isSaved(forumKey)).toBe(true);
    }
  });

  it('is taken off alone when it was parted, though another machine still says that it is both', async () => {
    await save(byArxiv, 1);
    await save(untitled, 2);
    await joinPapers(database, [forumKey, arxivKey], day(3));
    const [{ keys } = { keys: [] }] = await readingList(database);
    await splitPaper(database, forumKey, day(4));
    const [forum, pebbles] = await readingList(database);
    if (!forum || !pebbles) throw new Error('not parted');
    await putEntries(database, [{ ...pebbles, keys }]);
    await removePaper(database, [forumKey], day(5));
    expect(await shown()).toEqual([arxivKey]);
  });

  it('is edited under either name once it is joined, and deleted as one', async () => {
    await save(byArxiv, 1);
    await save(untitled, 2);
    await joinPapers(database, [forumKey, arxivKey], day(3));
    await changePapers(database, [forumKey], { note: 'late' }, day(4));
    expect(await readingList(database)).toMatchObject([{ key: arxivKey, note: 'late' }]);
    await removePaper(database, [forumKey], day(5));
    expect(await shown()).toEqual([]);
    expect(await isSaved(arxivKey)).toBe(false);
  });
});

describe('whatever is saved by whatever names', () => {
  it('no two entries shown have an id in common, none knows less than before, all are entries', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPaper, { minLength: 1, maxLength: 10 }), async (papers) => {
        await database.clear('reading-list');
        for (const [n, paper] of papers.entries()) {
          await save(paper, n + 1);
          expect(await isSaved(...refKeys(paper))).toBe(true);
          const entries = await readingList(database);
          for (const entry of await database.getAll('reading-list'))
            v.parse(savedPaperSchema, entry);
          const ids = entries.flatMap(({ keys }) => keys.filter((key) => !key.startsWith('title')));
          expect(ids).toHaveLength(new Set(ids).size);
        }
        const once = await database.getAll('reading-list');
        for (const paper of papers.slice(-1)) await save(paper, 20);
        expect(await database.getAll('reading-list')).toEqual(once);
        for (const paper of papers) expect(await isSaved(...refKeys(paper))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
