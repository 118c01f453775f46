import { beforeEach, describe, expect, it } from 'vitest';
import {
  type ChannelsDatabase,
  changesByFile,
  importFiles,
  listChannels,
  openChannels,
  removeChannel,
} from '@/data/store/channels/channels';
import { bundled } from '../../bundled';
import { fromJson, numbered } from '../../posts/readings';
import { dataset, fillDisk, freshStorage, jsonl } from '../browser-storage';
import { addPebbles, explains, fileOf, keptIn, NAME, NOW, pebblesIn, silent } from './pebbles';

freshStorage();

let database: ChannelsDatabase;
beforeEach(async () => {
  database = await openChannels();
});

const file = (...numbers: number[]) => ({
  name: NAME,
  title: 'Камни',
  reading: fileOf(numbers.map((number) => explains(number))),
});
const other = {
  name: 'c_research',
  title: 'Concise Research',
  reading: fromJson(numbered),
};
const ids = async () => (await keptIn(database)).map(({ id }) => id);
const names = async () => (await listChannels(database)).map(({ name }) => name);

async function everything() {
  const stores = ['channels', 'posts', 'summaries', 'state'] as const;
  return JSON.stringify(await Promise.all(stores.map((store) => database.getAll(store))));
}

describe('files of channels', () => {
  it('add channels that are not there, with all that the files say', async () => {
    await importFiles(database, [file(1, 2), other], NOW);
    expect(await names()).toEqual(['c_research', NAME]);
    expect(await ids()).toEqual(['pebbles/1', 'pebbles/2']);
    expect(await pebblesIn(database)).toMatchObject({
      title: 'Камни',
      from: 'file',
      on: true,
      end: 'read',
      counts: { posts: 2, summaries: 2 },
    });
    const [concise] = await listChannels(database);
    expect(concise).toMatchObject({ from: 'bundled', counts: { posts: 21, summaries: 21 } });
  });

  it('are joined with what is there, under its title, and bring back what was removed', async () => {
    await addPebbles(database);
    await importFiles(database, [file(1, 2)], NOW);
    await removeChannel(database, NAME, NOW);
    await importFiles(database, [{ ...file(2, 3), title: 'Другое' }], NOW);
    expect(await ids()).toEqual(['pebbles/1', 'pebbles/2', 'pebbles/3']);
    expect(await pebblesIn(database)).toMatchObject({ title: 'Камни', from: 'telegram' });
  });

  it('are kept all or not at all', async () => {
    await importFiles(database, [file(1)], NOW);
    const before = await everything();
    const foreign = { ...file(5), name: 'sand' };
    await expect(importFiles(database, [file(1, 2), foreign], NOW)).rejects.toThrow();
    expect(await everything()).toBe(before);
    fillDisk(3, 'the call');
    await expect(importFiles(database, [file(1, 2, 3)], NOW)).rejects.toThrow();
    expect(await everything()).toBe(before);
  });
});

describe('what a file would change', () => {
  const shipped = dataset('shipped', jsonl(...bundled));

  it('is told of a channel without writing anything', async () => {
    await importFiles(database, [file(1, 2, 3)], NOW);
    const before = await everything();
    const posts = [
      explains(1),
      explains(2, 'Другой текст о камнях, длинный.'),
      silent(4),
      explains(5),
    ];
    const reading = fileOf(posts, new Date(NOW.getTime() + 1000));
    const { changes, summaries } = await changesByFile(shipped, database, { name: NAME, reading });
    expect(summaries).toBe(3);
    expect(changes.added.map(({ id }) => id)).toEqual(['pebbles/5']);
    expect(changes.edited.map(({ id }) => id)).toEqual(['pebbles/2']);
    expect(changes.deleted.map(({ id }) => id)).toEqual(['pebbles/3']);
    expect(await everything()).toBe(before);
  });

  it('is told of the bundled channel against what came with the extension', async () => {
    const told = await changesByFile(shipped, database, other);
    expect(told.changes.added).toEqual([]);
    expect(told.changes.deleted).toEqual([]);
    expect(told.summaries).toBe(bundled.length);
    expect(told.changes.enriched.length).toBeGreaterThan(0);
    await importFiles(database, [other], NOW);
    const again = await changesByFile(shipped, database, other);
    expect(again.changes).toEqual({ added: [], edited: [], enriched: [], deleted: [] });
  });
});
