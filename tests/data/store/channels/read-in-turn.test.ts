/** Channels read in turn over a real connection, as the background does it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readTelegramPage } from '@/data/channels/telegram-page';
import { announcedReading } from '@/data/store/channels/announced-reading';
import {
  addChannel,
  type ChannelsDatabase,
  changeChannel,
  listChannels,
  openChannels,
  removeChannel,
} from '@/data/store/channels/channels';
import { ReadingInTurn } from '@/data/store/channels/read-in-turn';
import { READING_ALARM } from '@/data/store/channels/reading-alarm';
import { type PreviewServer, startPreviewServer } from '../../../channels/preview-server';
import { explaining, fetchFrom, givenPosts, page } from '../../channels/a-channel';
import { fillDisk, freshStorage, reported } from '../browser-storage';
import { newLocks } from '../locks';

freshStorage();

const START = Date.UTC(2026, 5, 10, 12);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let server: PreviewServer;
let database: ChannelsDatabase;
let now: number;
let allowed: boolean;
const renew = vi.fn();
const close = vi.fn();
const readPage = vi.fn();

beforeEach(async () => {
  server = await startPreviewServer();
  [now, allowed] = [START, true];
  renew.mockReset();
  close.mockReset();
  readPage.mockReset().mockImplementation(async (html) => readTelegramPage(page(html)));
  database = await openChannels();
  for (const name of ['pebbles', 'sand', 'gravel']) {
    server.channels.set(name, { posts: givenPosts(1, 3) });
    await addChannel(database, { name, from: 'telegram' }, new Date(now));
    now += 1;
  }
  await changeChannel(database, 'c_research', { on: false });
});
afterEach(() => server.close());

/** A worker that has just started. */
function worker(): ReadingInTurn {
  vi.stubGlobal('navigator', { locks: newLocks() });
  return new ReadingInTurn({
    store: { channels: async () => database, renew },
    pages: { read: readPage, close },
    isAllowed: async () => allowed,
    network: {
      fetch: fetchFrom(server.origin),
      now: () => now,
      pause: async () => undefined,
      deadline: () => new AbortController().signal,
    },
  });
}

const asked = () => server.requests.map(({ address }) => address.replace('/s/', ''));
const alarm = async () => (await browser.alarms.get(READING_ALARM))?.scheduledTime;

/** How the reading of each channel ended. */
async function ends() {
  const channels = await listChannels(database);
  return Object.fromEntries(channels.flatMap(({ name, end }) => (end ? [[name, end]] : [])));
}

describe('channels', () => {
  it('are read one after another, and look-ups are renewed once, in the end', async () => {
    server.channels.set('pebbles', { posts: [explaining(1), ...givenPosts(2, 30)] });
    server.channels.set('sand', { posts: [explaining(1)] });
    renew.mockImplementation(async () => expect(asked()).toHaveLength(4));
    const inTurn = worker();
    await inTurn.add();
    await inTurn.go();
    expect(asked()).toEqual(['pebbles', 'pebbles?before=11', 'sand', 'gravel']);
    expect(server.mostAtOnce()).toBe(1);
    expect(await ends()).toEqual({ pebbles: 'read', sand: 'read', gravel: 'read' });
    expect(await announcedReading()).toBeUndefined();
    expect(close).toHaveBeenCalledOnce();
    expect(renew).toHaveBeenCalledOnce();

    await inTurn.add();
    await inTurn.go(); // Nothing has changed since.
    expect(renew).toHaveBeenCalledOnce();
  });

  it('have the title that their pages give, once nothing but their names is known', async () => {
    await changeChannel(database, 'sand', { title: 'Мой песок' });
    const inTurn = worker();
    await inTurn.add();
    await inTurn.go();
    const titles = (await listChannels(database)).map(({ title }) => title);
    expect(titles).toEqual(['Concise Research', 'Pebbles', 'Мой песок', 'Pebbles']);
  });

  it('are read once, however often that is asked for', async () => {
    const inTurn = worker();
    await Promise.all([inTurn.add(['sand']), inTurn.add(['sand', 'pebbles'])]);
    await Promise.all([inTurn.go(), inTurn.go()]);
    expect(asked()).toEqual(['sand', 'pebbles']);
  });

  it('that are off, or were removed while they waited, are passed over', async () => {
    await changeChannel(database, 'pebbles', { on: false });
    const inTurn = worker();
    await inTurn.add();
    await removeChannel(database, 'sand', new Date(now));
    await inTurn.go();
    expect(asked()).toEqual(['gravel']);
  });

  it('are announced while they are read', async () => {
    server.channels.set('pebbles', { posts: givenPosts(1, 30) });
    const seen: unknown[] = [];
    readPage.mockImplementation(async (html) => {
      seen.push(await announcedReading());
      return readTelegramPage(page(html));
    });
    const inTurn = worker();
    await inTurn.add(['pebbles']);
    await inTurn.go();
    expect(seen).toEqual([
      { name: 'pebbles', requests: 1, posts: 0 },
      { name: 'pebbles', requests: 2, posts: 20 },
    ]);
  });
});

describe('the alarm', () => {
  it('is none where nothing is read by itself', async () => {
    await worker().schedule();
    expect(await alarm()).toBeUndefined();
  });

  it('comes a day after the first of those was read', async () => {
    for (const name of ['sand', 'gravel']) await changeChannel(database, name, { daily: true });
    const inTurn = worker();
    await inTurn.schedule();
    expect(await alarm()).toBe(now + MINUTE);
    now += MINUTE;
    await inTurn.addDue();
    await inTurn.go();
    expect(asked()).toEqual(['sand', 'gravel']);
    expect(await alarm()).toBe(now + 24 * HOUR);
  });

  it('is none where t.me may not be read', async () => {
    await changeChannel(database, 'sand', { daily: true });
    const inTurn = worker();
    await inTurn.schedule();
    allowed = false;
    await inTurn.checkAllowed();
    expect(await alarm()).toBeUndefined();
    await inTurn.addDue();
    expect(await ends()).toEqual({});
  });
});

describe('a reading', () => {
  it('for which there is no permission makes no request and says so', async () => {
    allowed = false;
    const inTurn = worker();
    await inTurn.add(['pebbles', 'sand']);
    await inTurn.go();
    expect(asked()).toEqual([]);
    expect(await ends()).toEqual({ pebbles: 'no-permission', sand: 'no-permission' });
    expect(await announcedReading()).toBeUndefined();
  });

  it('whose permission is taken away ends, and so do those after it', async () => {
    const inTurn = worker();
    readPage.mockImplementation(async (html) => {
      allowed = false;
      void inTurn.checkAllowed();
      return readTelegramPage(page(html));
    });
    await inTurn.add(['pebbles', 'sand']);
    await inTurn.go();
    expect(asked()).toEqual(['pebbles']);
    expect(await ends()).toEqual({ pebbles: 'no-permission', sand: 'no-permission' });
  });

  it('that is stopped keeps what it has, and those after it are not read', async () => {
    server.channels.set('pebbles', { posts: givenPosts(1, 60) });
    const inTurn = worker();
    readPage.mockImplementation(async (html) => {
      if (server.requests.length === 2) await inTurn.stop();
      return readTelegramPage(page(html));
    });
    await inTurn.add(['pebbles', 'sand']);
    await inTurn.go();
    expect(asked()).toEqual(['pebbles', 'pebbles?before=41']);
    expect(await ends()).toEqual({ pebbles: 'aborted' });
    expect((await listChannels(database))[1]?.counts.posts).toBe(20);
    expect(await announcedReading()).toBeUndefined();
  });

  it('whose worker is stopped goes on a minute later, from the page it was at', async () => {
    server.channels.set('pebbles', { posts: givenPosts(1, 60) });
    const before = worker();
    const hangs = new Promise<void>((resolve) => {
      readPage.mockImplementation(async (html) => {
        if (server.requests.length < 2) return readTelegramPage(page(html));
        resolve();
        return new Promise(() => undefined);
      });
    });
    await before.add(['pebbles', 'sand']);
    void before.go();
    await hangs;
    expect(await alarm()).toBe(now + MINUTE);
    expect(await announcedReading()).toMatchObject({ name: 'pebbles', posts: 20 });

    readPage.mockImplementation(async (html) => readTelegramPage(page(html)));
    server.requests.length = 0;
    const after = worker();
    await after.addDue();
    await after.go();
    expect(asked()).toEqual(['pebbles?before=41', 'pebbles?before=21', 'pebbles', 'sand']);
    expect(await ends()).toEqual({ pebbles: 'read', sand: 'read' });
    expect(await alarm()).toBeUndefined();
  });

  it('that Telegram puts off comes back at the time it gave, with those after it', async () => {
    server.faults.push({ kind: 'status', status: 429, retryAfter: '600' });
    const inTurn = worker();
    await inTurn.add(['pebbles', 'sand']);
    await inTurn.go();
    const at = now + 600_000;
    expect(asked()).toEqual(['pebbles']);
    expect(await ends()).toEqual({ pebbles: 'too-many-requests' });
    expect(await announcedReading()).toMatchObject({ name: 'pebbles', waitingUntil: at });
    expect(await alarm()).toBe(at);

    // Asked sooner, nobody is asked.
    await inTurn.add(['gravel']);
    await inTurn.go();
    expect(asked()).toEqual(['pebbles']);

    now = at;
    await worker().addDue();
    await worker().go();
    expect(asked()).toEqual(['pebbles', 'pebbles', 'sand', 'gravel']);
    expect(await announcedReading()).toBeUndefined();
  });

  it('that was put off is stopped by the reader', async () => {
    server.faults.push({ kind: 'status', status: 429, retryAfter: '600' });
    const inTurn = worker();
    await inTurn.add(['pebbles', 'sand']);
    await inTurn.go();
    await inTurn.stop();
    expect(await ends()).toEqual({ pebbles: 'aborted' });
    expect(await announcedReading()).toBeUndefined();
    expect(await alarm()).toBeUndefined();
  });

  it('that nobody answers ends those after it too', async () => {
    server.faults.push({ kind: 'refused' }, { kind: 'refused' }, { kind: 'refused' });
    server.faults.push({ kind: 'refused' });
    const inTurn = worker();
    await inTurn.add(['pebbles', 'sand']);
    await inTurn.go();
    expect(await ends()).toEqual({ pebbles: 'no-network', sand: 'no-network' });
    expect(asked()).toEqual(['pebbles', 'pebbles', 'pebbles', 'pebbles']);
  });

  it('that meets a fault of one channel goes on with the next', async () => {
    server.channels.set('pebbles', { posts: [], preview: 'private' });
    const inTurn = worker();
    await inTurn.add(['pebbles', 'sand']);
    await inTurn.go();
    expect(await ends()).toEqual({ pebbles: 'private-or-unknown', sand: 'read' });
  });

  it('for whose posts there is no room says so', async () => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...parameters
    ) {
      if (this.name === 'channels') return put.apply(this, parameters);
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    const inTurn = worker();
    await inTurn.add(['pebbles', 'sand']);
    await inTurn.go();
    expect(await ends()).toEqual({ pebbles: 'no-room', sand: 'no-room' });
    expect(reported).not.toHaveBeenCalled();
  });

  it('whose pages can’t be read, whatever the reason, does not speak of room, and the next is read', async () => {
    readPage.mockRejectedValueOnce(new Error('the page that reads them is gone'));
    const inTurn = worker();
    await inTurn.add(['pebbles', 'sand']);
    await inTurn.go();
    expect(await ends()).toEqual({ pebbles: 'not-understood', sand: 'read' });
    expect(reported).toHaveBeenCalledOnce();
  });

  it('that is asked for again while it is being stopped is done then', async () => {
    const inTurn = worker();
    await inTurn.add(['pebbles']);
    let answer = (): void => undefined;
    readPage.mockImplementationOnce(async (html) => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return readTelegramPage(page(html));
    });
    const first = inTurn.go();
    await vi.waitFor(() => expect(readPage).toHaveBeenCalled());
    await inTurn.stop();
    await inTurn.add(['pebbles']);
    const second = inTurn.go();
    answer();
    await Promise.all([first, second]);
    expect(await ends()).toEqual({ pebbles: 'read' });
  });

  it('that can not even begin leaves nothing waiting', async () => {
    const inTurn = worker();
    await inTurn.add(['pebbles']);
    fillDisk(1, 'the call');
    await expect(inTurn.go()).rejects.toThrow('disk full');
    vi.restoreAllMocks();
    expect(await announcedReading()).toBeUndefined();
    await inTurn.schedule();
    expect(await alarm()).toBeUndefined();
  });
});
