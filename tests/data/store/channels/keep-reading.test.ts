import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Post } from '@/data/posts/post';
import {
  applyReading,
  type ChannelsDatabase,
  keepStep,
  knownPosts,
  openChannels,
  removeChannel,
  replaceSummaries,
} from '@/data/store/channels/channels';
import { ChannelRefusal } from '@/data/store/channels/refusal';
import type { Summary } from '@/data/summary';
import { fillDisk, pebbles as foreign, freshStorage } from '../browser-storage';
import {
  addPebbles,
  explains,
  fileOf,
  keptIn,
  NAME,
  NOW,
  pebblesIn,
  readPage,
  silent,
  stepIn,
} from './pebbles';

freshStorage();

let database: ChannelsDatabase;
beforeEach(async () => {
  database = await openChannels();
  await addPebbles(database);
});

const kept = () => keptIn(database);
const ids = (summaries: Summary[]) => summaries.map(({ id }) => id.replace('pebbles/', ''));
const lengths = (changes: object) =>
  Object.fromEntries(Object.entries(changes).map(([name, list]) => [name, list.length]));

async function everything() {
  const stores = ['channels', 'posts', 'summaries', 'state'] as const;
  return JSON.stringify(await Promise.all(stores.map((store) => database.getAll(store))));
}

describe('a page of posts', () => {
  it.each([
    ['edited', explains(1, 'Исправлено.'), ['1', '2']],
    ['edited into no summary', silent(1), ['2']],
  ])('whose post was %s counts, though the clock was ahead before', async (_, post, left) => {
    const nextYear = new Date(NOW.getTime() + 365 * 86_400_000);
    await readPage(database, [explains(1), explains(2)], nextYear);
    await readPage(database, [post, explains(2)]);
    expect(ids(await kept())).toEqual(left);
    const [first] = await kept();
    expect(JSON.stringify(first)).toContain(left.length === 2 ? 'Исправлено' : 'On Stone 2');
  });

  it('is kept: summaries in order, keys, counts, progress', async () => {
    const step = await stepIn(database, [silent(3), explains(4), explains(999), explains(1001)]);
    const changes = await keepStep(database, NAME, step, NOW);
    expect(ids(changes.added)).toEqual(['4', '999', '1001']);
    expect(ids(await kept())).toEqual(['4', '999', '1001']);
    expect(await knownPosts(database, NAME)).toEqual(step.added);
    expect(await pebblesIn(database)).toMatchObject({
      progress: step.progress,
      counts: { posts: 4, summaries: 3, setAside: { 'no-paper': 1 } },
      lastPostAt: explains(1001).postedAt,
      revision: 1,
    });
  });

  it('that says nothing new changes nothing', async () => {
    const posts = [silent(3), explains(4)];
    await readPage(database, posts);
    const before = await everything();
    expect(lengths(await readPage(database, posts, new Date(NOW.getTime() + 1e9)))).toEqual({
      added: 0,
      edited: 0,
      enriched: 0,
      deleted: 0,
    });
    expect(await everything()).toBe(before);
  });

  it('replaces what was edited, and takes away what is gone', async () => {
    await readPage(database, [explains(1), explains(2), silent(3), explains(4), explains(5)]);
    const later = new Date(NOW.getTime() + 1e9);
    const now = [explains(1), explains(2, 'Исправлено.'), silent(4), explains(5), explains(6)];
    const changes = await readPage(database, now, later);
    expect(ids(changes.edited)).toEqual(['2']);
    expect(ids(changes.deleted)).toEqual(['4']);
    expect(ids(changes.added)).toEqual(['6']);
    expect(ids(await kept())).toEqual(['1', '2', '5', '6']);
    expect((await pebblesIn(database)).counts).toEqual({
      posts: 5,
      summaries: 4,
      setAside: { 'no-paper': 1 },
    });
    expect([...(await knownPosts(database, NAME)).keys()].sort()).toEqual([1, 2, 4, 5, 6]);
  });

  it('of a channel that is not there is refused; of one that was removed it is kept', async () => {
    const step = await stepIn(database, [explains(1)]);
    await expect(keepStep(database, 'sand', step, NOW)).rejects.toEqual(
      new ChannelRefusal('no-channel'),
    );
    await removeChannel(database, NAME, NOW);
    await keepStep(database, NAME, step, NOW);
    expect(ids(await kept())).toEqual(['1']);
  });

  it.each(
    (['the call', 'the commit'] as const).flatMap((how) =>
      [1, 2, 3, 4, 5].map((n) => [how, n] as const),
    ),
  )('for which the disk is full (%s of write %i) is not kept at all', async (how, nth) => {
    await readPage(database, [explains(1)]);
    const before = await everything();
    const step = await stepIn(database, [explains(1, 'Исправлено.'), explains(2), silent(3)]);
    fillDisk(nth, how);
    await expect(keepStep(database, NAME, step, NOW)).rejects.toMatchObject({
      name: 'QuotaExceededError',
    });
    vi.restoreAllMocks();
    expect(await everything()).toBe(before);
  });
});

describe('a file', () => {
  const posts = [explains(1), silent(2), explains(3), explains(5)];

  it('is kept, and again it changes nothing', async () => {
    const changes = await applyReading(database, NAME, fileOf(posts), NOW);
    expect(ids(changes.added)).toEqual(['1', '3', '5']);
    expect(await pebblesIn(database)).toMatchObject({
      counts: { posts: 4, summaries: 3, setAside: { 'no-paper': 1 } },
      end: 'read',
      revision: 1,
    });
    expect(await knownPosts(database, NAME)).toEqual(new Map());
    const before = await everything();
    await applyReading(database, NAME, fileOf(posts), NOW);
    expect(await everything()).toBe(before);
  });

  it('and pages of the same posts make one summary of each, counted once', async () => {
    await applyReading(database, NAME, fileOf(posts), NOW);
    await readPage(database, posts);
    await applyReading(database, NAME, fileOf(posts), NOW);
    expect(ids(await kept())).toEqual(['1', '3', '5']);
    const { counts, revision } = await pebblesIn(database);
    expect(counts).toEqual({ posts: 4, summaries: 3, setAside: { 'no-paper': 1 } });
    expect(revision).toBe(1);
    expect((await knownPosts(database, NAME)).size).toBe(4);
  });

  it('takes away posts that it should have and does not', async () => {
    await readPage(database, posts);
    const changes = await applyReading(
      database,
      NAME,
      fileOf(posts.filter((post) => post.number !== 3)),
      NOW,
    );
    expect(ids(changes.deleted)).toEqual(['3']);
    expect((await pebblesIn(database)).counts).toEqual({
      posts: 3,
      summaries: 2,
      setAside: { 'no-paper': 1 },
    });
  });

  it('of another channel is refused', async () => {
    const others: Post[] = [{ ...explains(1), channel: 'c_research' }];
    await expect(applyReading(database, NAME, fileOf(others), NOW)).rejects.toEqual(
      new ChannelRefusal('foreign-summary'),
    );
    expect(await kept()).toEqual([]);
  });
});

describe('a data set', () => {
  const own = (n: number): Summary[] =>
    fileOf([explains(n)]).posts.flatMap(({ outcome }) =>
      'summaries' in outcome ? outcome.summaries : [],
    );

  it('takes the place of all that was there', async () => {
    const first = [...own(1), ...own(2)];
    await replaceSummaries(database, NAME, first, {}, NOW);
    expect(await kept()).toEqual(first);
    const changes = await replaceSummaries(database, NAME, [...own(2), ...own(3)], {}, NOW);
    expect(lengths(changes)).toEqual({ added: 1, edited: 0, enriched: 0, deleted: 1 });
    expect(ids(await kept())).toEqual(['2', '3']);
    expect((await pebblesIn(database)).counts).toEqual({ posts: 2, summaries: 2, setAside: {} });
  });

  it.each([
    ['with a summary of another channel', [...own(2), foreign], 'foreign-summary'],
    ['with one id twice', [...own(2), ...own(2)], 'same-id'],
  ] as const)('%s is refused as a whole', async (_, summaries, reason) => {
    await replaceSummaries(database, NAME, own(1), {}, NOW);
    const before = await everything();
    await expect(
      replaceSummaries(database, NAME, [...summaries], { etag: 'x' }, NOW),
    ).rejects.toEqual(new ChannelRefusal(reason));
    expect(await everything()).toBe(before);
  });
});
