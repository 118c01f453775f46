/** A channel at an address among those of Telegram, read in turn as the background does it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { summaryLine } from '@/data/posts/summary-lines';
import { announcedReading } from '@/data/store/channels/announced-reading';
import {
  addChannel,
  type ChannelsDatabase,
  listChannels,
  openChannels,
  subscribe,
} from '@/data/store/channels/channels';
import { ReadingInTurn } from '@/data/store/channels/read-in-turn';
import { READING_ALARM } from '@/data/store/channels/reading-alarm';
import { type FileServer, startFileServer } from '../../../channels/file-server';
import { freshStorage } from '../browser-storage';
import { newLocks } from '../locks';
import { explains, fileOf, keptIn, NAME, NOW } from './pebbles';

freshStorage();

const DAY = 86_400_000;

let server: FileServer;
let database: ChannelsDatabase;
let now: number;
/** Hosts that may be asked. */
let allowed: string[];
const renew = vi.fn();

const summariesOf = (...numbers: number[]) =>
  fileOf(numbers.map((number) => explains(number))).posts.flatMap(({ outcome }) =>
    'summaries' in outcome ? outcome.summaries : [],
  );
const textOf = (...numbers: number[]) =>
  summariesOf(...numbers)
    .map(summaryLine)
    .join('');

beforeEach(async () => {
  server = await startFileServer();
  [now, allowed] = [NOW.getTime(), ['files']];
  renew.mockReset();
  database = await openChannels();
  const to = { name: NAME, address: 'https://files.example/pebbles.jsonl' };
  await subscribe(database, to, summariesOf(1), { etag: '"1"' }, NOW);
});
afterEach(() => server.close());

function worker(): ReadingInTurn {
  vi.stubGlobal('navigator', { locks: newLocks() });
  return new ReadingInTurn({
    store: { channels: async () => database, renew },
    pages: { read: () => Promise.reject(new Error('no page is to be read')), close: vi.fn() },
    isAllowed: async ({ from }) => allowed.includes(typeof from === 'string' ? 't.me' : 'files'),
    network: {
      fetch: async (address, init) =>
        address.startsWith('https://t.me/') ? putOff() : fetch(server.address, init),
      now: () => now,
      pause: async () => undefined,
      deadline: () => new AbortController().signal,
    },
  });
}

/** What Telegram answers here. */
function putOff(): Response {
  return new Response('', { status: 429, headers: { 'Retry-After': '600' } });
}

const alarm = async () => (await browser.alarms.get(READING_ALARM))?.scheduledTime;
const channel = async () => (await listChannels(database)).find(({ name }) => name === NAME);
const ids = async () => (await keptIn(database)).map(({ id }) => id);

describe('a channel at an address', () => {
  it('is read a day later by itself, replaced whole, and look-ups are renewed', async () => {
    const inTurn = worker();
    await inTurn.schedule();
    expect(await alarm()).toBe(NOW.getTime() + DAY);
    now += DAY;
    server.answer = (response) => response.writeHead(200, { ETag: '"2"' }).end(textOf(2, 3));
    await inTurn.addDue();
    await inTurn.go();
    expect(server.requests).toMatchObject([{ 'if-none-match': '"1"' }]);
    expect(await ids()).toEqual(['pebbles/2', 'pebbles/3']);
    expect(await channel()).toMatchObject({ end: 'read', from: { etag: '"2"' }, daily: true });
    expect(renew).toHaveBeenCalledOnce();
    expect(await alarm()).toBe(now + DAY);
  });

  it('stays as it is where its file is not another one, and fills nothing', async () => {
    server.answer = (response) => response.writeHead(304).end();
    const inTurn = worker();
    await inTurn.add();
    await inTurn.go();
    expect(await ids()).toEqual(['pebbles/1']);
    expect(await channel()).toMatchObject({ end: 'read', from: { etag: '"1"' } });
    expect(renew).not.toHaveBeenCalled();
  });

  it.each([
    ['is damaged', (text: string) => `${text}{}\n`, 'damaged-file'],
    [
      'is of another channel',
      (text: string) => text.replaceAll('pebbles/', 'sand/').replaceAll('"pebbles"', '"sand"'),
      'damaged-file',
    ],
  ])('stays as it is where its file %s, and says so', async (_what, edit, end) => {
    server.answer = (response) => response.end(edit(textOf(2)));
    const inTurn = worker();
    await inTurn.add([NAME]);
    await inTurn.go();
    expect(await ids()).toEqual(['pebbles/1']);
    expect(await channel()).toMatchObject({ end });
  });

  it('is asked for nothing without the permission, whatever Telegram has', async () => {
    allowed = ['t.me'];
    const inTurn = worker();
    await inTurn.schedule();
    expect(await alarm()).toBeUndefined();
    await inTurn.add([NAME]);
    await inTurn.go();
    expect(server.requests).toEqual([]);
    expect(await channel()).toMatchObject({ end: 'no-permission' });
  });

  it('is read although Telegram may not be, and what it meets ends nothing of the others', async () => {
    await addChannel(database, { name: 'sand', from: 'telegram' }, NOW);
    server.answer = (response) => response.writeHead(429, { 'Retry-After': '600' }).end();
    const inTurn = worker();
    await inTurn.add(['sand', NAME]);
    await inTurn.go();
    const ends = (await listChannels(database)).map(({ name, end }) => [name, end]);
    expect(ends).toContainEqual(['sand', 'no-permission']);
    expect(ends).toContainEqual([NAME, 'too-many-requests']);
    expect(await alarm()).toBe(now + 600_000);
  });
});

describe('a channel at an address that waits behind one of Telegram', () => {
  it('is read although Telegram puts the other off', async () => {
    allowed = ['files', 't.me'];
    await addChannel(database, { name: 'sand', from: 'telegram' }, NOW);
    server.answer = (response) => response.end(textOf(2));
    const inTurn = worker();
    await inTurn.add(['sand', NAME]);
    await inTurn.go();
    expect(await ids()).toEqual(['pebbles/2']);
    expect(await announcedReading()).toMatchObject({ name: 'sand', waitingUntil: now + 600_000 });
    expect(await alarm()).toBe(now + 600_000);
  });
});

describe('a subscription', () => {
  it('is refused where the channel comes from elsewhere', async () => {
    await addChannel(database, { name: 'sand', from: 'telegram' }, NOW);
    const sand = summariesOf(1);
    for (const name of ['sand', 'c_research', NAME]) {
      const to = { name, address: 'https://other.example/x.jsonl' };
      await expect(subscribe(database, to, sand, {}, NOW)).rejects.toThrow('name-taken');
    }
    expect(await ids()).toEqual(['pebbles/1']);
  });

  it('that is there is brought up to date', async () => {
    const to = { name: NAME, address: 'https://files.example/pebbles.jsonl' };
    await subscribe(database, to, summariesOf(4), {}, NOW);
    expect(await ids()).toEqual(['pebbles/4']);
  });
});
