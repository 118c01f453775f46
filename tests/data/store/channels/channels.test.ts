import { beforeEach, describe, expect, it } from 'vitest';
import { UNREAD } from '@/data/channels/progress';
import {
  addChannel,
  type ChannelsDatabase,
  changeChannel,
  endReading,
  listChannels,
  openChannels,
  purgeRemoved,
  removeChannel,
  restoreChannel,
  watchChannels,
} from '@/data/store/channels/channels';
import { untoldLost } from '@/data/store/channels/lost';
import { ChannelRefusal } from '@/data/store/channels/refusal';
import { stampOf } from '@/data/store/channels/stamp';
import { problemOf } from '@/data/store/problem';
import { freshStorage, settled } from '../browser-storage';
import { addPebbles, explains, keptIn, NAME, NOW, pebblesIn, readPage } from './pebbles';

freshStorage();

let database: ChannelsDatabase;
beforeEach(async () => {
  database = await openChannels();
});

const names = async () => (await listChannels(database)).map(({ name }) => name);
const hour = (n: number) => new Date(NOW.getTime() + n * 3_600_000);
const summaries = async () => (await keptIn(database)).map(({ id }) => id);

describe('the channels', () => {
  it('are the bundled one where nobody has added any', async () => {
    const [bundled, ...others] = await listChannels(database);
    expect(bundled).toMatchObject({ name: 'c_research', title: 'Concise Research', on: true });
    expect(others).toEqual([]);
    expect(await database.count('channels')).toBe(0);
  });

  it('are added under their names in small letters, switched on, and come after it', async () => {
    const added = await addPebbles(database);
    expect(added).toMatchObject({ name: 'pebbles', title: 'Камни', on: true, daily: false });
    await addChannel(database, { name: 'A_Second', from: 'file' }, hour(1));
    expect(await names()).toEqual(['c_research', 'pebbles', 'a_second']);
    expect((await listChannels(database))[2]?.title).toBe('A_Second');
  });

  it('are added once', async () => {
    await addPebbles(database);
    await changeChannel(database, NAME, { title: 'Мои камни' });
    expect(await addPebbles(database)).toMatchObject({ title: 'Мои камни' });
    expect(await addChannel(database, { name: 'C_Research', from: 'telegram' }, NOW)).toMatchObject(
      {
        from: 'bundled',
      },
    );
    expect(await names()).toEqual(['c_research', 'pebbles']);
  });

  it('have titles on one line, of a length that can be shown', async () => {
    const title = `  Камни\n${'и'.repeat(500)}`;
    const { title: short } = await addChannel(database, { name: NAME, title, from: 'file' }, NOW);
    expect(short).toHaveLength(200);
    expect(short).toMatch(/^Камни и+$/);
  });

  it.each(['', 'a b', '../x', 'имя', 'x'.repeat(65)])('are never called «%s»', async (name) => {
    await expect(addChannel(database, { name, from: 'file' }, NOW)).rejects.toThrow();
    expect(await names()).toEqual(['c_research']);
  });

  it('are 200 at most', async () => {
    for (let i = 0; i < 200; i++) await addChannel(database, { name: `c${i}`, from: 'file' }, NOW);
    await expect(addPebbles(database)).rejects.toEqual(new ChannelRefusal('too-many-channels'));
    expect(await addChannel(database, { name: 'c7', from: 'file' }, NOW)).toMatchObject({
      name: 'c7',
    });
  });

  it('have a letter and a colour that can be taken away again', async () => {
    await addPebbles(database);
    await changeChannel(database, NAME, { letter: '🪨', colour: 'violet', daily: true });
    expect(await pebblesIn(database)).toMatchObject({
      letter: '🪨',
      colour: 'violet',
      daily: true,
    });
    await changeChannel(database, NAME, { letter: undefined });
    const { letter, colour } = await pebblesIn(database);
    expect([letter, colour]).toEqual([undefined, 'violet']);
  });

  it.each(['', ' ', 'ab', '🪨🪨'])('have one letter: «%s» is none', async (letter) => {
    await addPebbles(database);
    await expect(changeChannel(database, NAME, { letter })).rejects.toThrow();
    expect((await pebblesIn(database)).letter).toBeUndefined();
  });

  it('say how their reading ended, and how far it came', async () => {
    await addPebbles(database);
    const progress = { spans: [{ from: 3, to: 9 }], notBefore: 5 };
    await endReading(database, NAME, { end: 'too-many-requests', progress }, hour(1));
    expect(await pebblesIn(database)).toMatchObject({
      end: 'too-many-requests',
      progress,
      readAt: hour(1).toISOString(),
    });
    await endReading(database, 'unknown', { end: 'read', progress: UNREAD }, hour(1));
    expect(await names()).toEqual(['c_research', 'pebbles']);
  });

  it('tell all pages that they have changed', async () => {
    const end = new AbortController();
    const told = new Promise<void>((resolve) => watchChannels(resolve, end.signal));
    await addPebbles(database);
    await told;
    end.abort();
  });
});

describe('a channel that is removed', () => {
  it('is as it was once it is put back, or added again', async () => {
    await addPebbles(database);
    await readPage(database, [explains(1), explains(2)]);
    const before = await pebblesIn(database);
    await removeChannel(database, NAME, hour(1));
    expect(await names()).toEqual(['c_research']);
    await restoreChannel(database, NAME);
    expect(await pebblesIn(database)).toEqual(before);
    await removeChannel(database, NAME, hour(2));
    expect(await addPebbles(database)).toEqual(before);
    expect(await summaries()).toEqual(['pebbles/1', 'pebbles/2']);
  });

  it('of a file is read on Telegram once it is added by its name', async () => {
    await addChannel(database, { name: NAME, title: 'Камни', from: 'file' }, NOW);
    await removeChannel(database, NAME, hour(1));
    expect(await addPebbles(database)).toMatchObject({ title: 'Камни', from: 'telegram' });
    expect(await pebblesIn(database)).toMatchObject({ title: 'Камни', from: 'telegram' });
  });

  it('is gone for good after a day, with all that was read of it', async () => {
    await addPebbles(database);
    await readPage(database, [explains(1), explains(2)]);
    await addChannel(database, { name: 'pebbles2', from: 'telegram' }, NOW);
    await removeChannel(database, NAME, hour(1));
    await purgeRemoved(database, hour(24));
    await restoreChannel(database, NAME);
    await removeChannel(database, NAME, hour(1));
    await purgeRemoved(database, hour(26));
    await expect(restoreChannel(database, NAME)).rejects.toEqual(new ChannelRefusal('no-channel'));
    expect(await names()).toEqual(['c_research', 'pebbles2']);
    expect(await Promise.all([database.count('posts'), database.count('summaries')])).toEqual([
      0, 0,
    ]);
  });

  it('is never the bundled one', async () => {
    await expect(removeChannel(database, 'c_research', NOW)).rejects.toThrow();
  });
});

describe('the stamp of what look-ups find', () => {
  it('is another one after each change that they would notice, and only then', async () => {
    const seen = new Set<string>([await stampOf(database)]);
    const changes = async (work: Promise<unknown>) => {
      await work;
      const stamp = await stampOf(database);
      const isNew = !seen.has(stamp);
      seen.add(stamp);
      return isNew;
    };
    expect(await changes(addPebbles(database))).toBe(false);
    expect(await changes(readPage(database, [explains(1)]))).toBe(true);
    expect(await changes(readPage(database, [explains(1)]))).toBe(false);
    expect(await changes(changeChannel(database, NAME, { letter: 'К', daily: true }))).toBe(false);
    expect(await changes(readPage(database, [explains(1, 'Исправлено.')]))).toBe(true);
    expect(await changes(changeChannel(database, 'c_research', { on: false }))).toBe(true);
    expect(await changes(changeChannel(database, 'c_research', { on: true }))).toBe(true);
    expect(await changes(readPage(database, [explains(1, 'Исправлено.'), explains(2)]))).toBe(true);
    expect(await changes(removeChannel(database, NAME, NOW))).toBe(false);
    expect(await stampOf(database)).toBe('');
    expect(await changes(readPage(database, [explains(3)]))).toBe(false);
    expect(await changes(restoreChannel(database, NAME))).toBe(true);
  });
});

describe('a database of channels', () => {
  it('that makes no sense is made anew, and the reader is told', async () => {
    database.close();
    await settled(indexedDB.deleteDatabase('channels'));
    const request = indexedDB.open('channels', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('wonders');
    (await settled(request)).close();
    expect(await untoldLost()).toBe(false);
    database = await openChannels();
    expect(await untoldLost()).toBe(true);
    await addPebbles(database);
    expect(await names()).toEqual(['c_research', 'pebbles']);
  });

  it('of a newer version of the extension is left alone', async () => {
    await addPebbles(database);
    database.close();
    (await settled(indexedDB.open('channels', 100))).close();
    const error = await openChannels().catch((error: unknown) => error);
    expect(problemOf(error)).toBe('newer-database');
    expect(await untoldLost()).toBe(false);
  });
});
