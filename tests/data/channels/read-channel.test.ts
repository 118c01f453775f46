/** Reading a channel over a real connection, from a server that behaves as Telegram's. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UNREAD } from '@/data/channels/progress';
import type { Fault } from '../../channels/preview-faults';
import { type PreviewServer, startPreviewServer } from '../../channels/preview-server';
import type { GivenPost } from '../posts/write-sources';
import {
  givenPost,
  givenPosts,
  keptPosts,
  keysOf,
  NOW,
  nothingKept,
  postsOf,
  readPebbles,
} from './a-channel';

let server: PreviewServer;
beforeEach(async () => {
  server = await startPreviewServer();
});
afterEach(() => server.close());

function pebbles(posts: GivenPost[], more: { preview?: 'off' | 'private' } = {}): GivenPost[] {
  server.channels.set('pebbles', { posts, ...more });
  return posts;
}

/** The addresses that were asked for, without what is the same in all of them. */
const asked = () => server.requests.map(({ address }) => address.replace('/s/pebbles', ''));
const times = (count: number, fault: Fault) => Array.from({ length: count }, () => fault);

describe('a channel that nobody has read', () => {
  it('is read to its beginning, twenty posts a page, one page after another', async () => {
    const posts = pebbles(givenPosts(1, 45));
    const kept = nothingKept();
    const { end, requests, pauses } = await readPebbles(server, kept);
    expect(end).toBe('read');
    expect(keptPosts(kept)).toEqual(postsOf(posts));
    expect(kept.known).toEqual(keysOf(postsOf(posts)));
    expect(asked()).toEqual(['', '?before=26', '?before=6']);
    expect(requests).toBe(3);
    expect(pauses).toEqual([1500, 1500]);
    expect(server.mostAtOnce()).toBe(1);
  });

  it('may begin with another number than 1: an empty page says so', async () => {
    const posts = pebbles(givenPosts(4, 30));
    const kept = nothingKept();
    expect((await readPebbles(server, kept)).end).toBe('read');
    expect(keptPosts(kept)).toEqual(postsOf(posts));
    expect(asked()).toEqual(['', '?before=11', '?before=4']);
    expect(kept.progress).toEqual({ spans: [{ from: 1, to: 30 }] });
  });

  it('may have no posts yet', async () => {
    pebbles([]);
    const kept = nothingKept();
    expect(await readPebbles(server, kept)).toMatchObject({ end: 'read', requests: 1 });
    expect(kept).toEqual(nothingKept());
  });

  it('may write its name otherwise than the reader did', async () => {
    pebbles(givenPosts(1, 3));
    expect((await readPebbles(server, nothingKept(), { name: 'Pebbles' })).end).toBe('read');
  });

  it('may have pages of pictures only', async () => {
    const pictures = Array.from({ length: 45 }, (_, i) => givenPost(i + 10, ''));
    const posts = pebbles([...givenPosts(1, 9), ...pictures, ...givenPosts(55, 60)]);
    const kept = nothingKept();
    expect((await readPebbles(server, kept)).end).toBe('read');
    expect(keptPosts(kept)).toEqual(postsOf(posts));
  });
});

describe('a channel that is known', () => {
  async function known(posts: GivenPost[]) {
    pebbles(posts);
    const kept = nothingKept();
    await readPebbles(server, kept);
    server.requests.length = 0;
    return kept;
  }

  it('takes one request where nothing is new', async () => {
    const kept = await known(givenPosts(1, 100));
    const { end, steps } = await readPebbles(server, kept);
    expect(end).toBe('read');
    expect(asked()).toEqual(['']);
    expect(steps).toMatchObject([{ added: new Map(), edited: new Map(), deleted: [] }]);
  });

  it('is read back to the first page that ends with a known post', async () => {
    const kept = await known(givenPosts(1, 100));
    const posts = pebbles(givenPosts(1, 133));
    await readPebbles(server, kept);
    expect(asked()).toEqual(['', '?before=114']);
    expect(keptPosts(kept)).toEqual(postsOf(posts));
    expect(kept.progress).toEqual({ spans: [{ from: 1, to: 133 }] });
  });

  it('has edited posts read anew, and goes on below one that ends a page', async () => {
    const kept = await known(givenPosts(1, 100));
    const edited = [70, 81, 95];
    const posts = pebbles(
      givenPosts(1, 100).map((post) =>
        edited.includes(post.number) ? givenPost(post.number, 'Исправлено') : post,
      ),
    );
    const { steps } = await readPebbles(server, kept);
    expect(asked()).toEqual(['', '?before=81']);
    expect(steps.map((step) => [...step.edited.keys()])).toEqual([[81, 95], [70]]);
    expect(keptPosts(kept)).toEqual(postsOf(posts));
  });

  it('has a post edited whose links or page below are others now', async () => {
    const kept = await known(givenPosts(1, 5));
    const url = 'https://arxiv.org/abs/2607.00001';
    pebbles([
      ...givenPosts(1, 3),
      { ...givenPost(4), lines: [[{ text: 'Пост 4', href: url }]] },
      { ...givenPost(5), preview: { url, title: 'On Pebbles' } },
    ]);
    const { steps } = await readPebbles(server, kept);
    expect(steps.map((step) => [...step.edited.keys()])).toEqual([[4, 5]]);
  });

  it('is not edited by new reactions', async () => {
    const kept = await known(givenPosts(1, 5));
    pebbles(givenPosts(1, 5).map((post) => ({ ...post, reactions: [{ emoji: '🔥', count: 3 }] })));
    const { steps } = await readPebbles(server, kept);
    expect(steps.map((step) => step.edited.size)).toEqual([0]);
    expect(keptPosts(kept)[0]?.reactions).toEqual([{ emoji: '🔥', count: 3 }]);
  });

  it('has deleted posts noticed: among others, between two pages, the newest ones', async () => {
    const kept = await known(givenPosts(1, 100));
    const gone = [100, 99, 90, 78, 77];
    const posts = pebbles([
      ...givenPosts(1, 100).filter(({ number }) => !gone.includes(number)),
      ...givenPosts(101, 120),
    ]);
    const { steps } = await readPebbles(server, kept);
    expect(steps.flatMap(({ deleted }) => deleted).sort()).toEqual([100, 77, 78, 90, 99].sort());
    expect(keptPosts(kept)).toEqual(postsOf(posts));
  });

  it('loses its newest post', async () => {
    const kept = await known(givenPosts(1, 30));
    pebbles(givenPosts(1, 29));
    const { steps } = await readPebbles(server, kept);
    expect(steps.map(({ deleted }) => deleted)).toEqual([[30]]);
  });

  it('is read whole again, edits and deletions far down too, when its progress is put back', async () => {
    const kept = await known(givenPosts(1, 100));
    const posts = pebbles(
      givenPosts(4, 100).map((post) => (post.number === 5 ? givenPost(5, 'Исправлено') : post)),
    );
    expect((await readPebbles(server, kept)).requests).toBe(1);
    kept.progress = UNREAD;
    const { end, steps } = await readPebbles(server, kept);
    expect(end).toBe('read');
    expect(steps.flatMap(({ edited }) => [...edited.keys()])).toEqual([5]);
    expect(steps.flatMap(({ deleted }) => deleted)).toEqual([1, 2, 3]);
    expect(keptPosts(kept)).toEqual(postsOf(posts));
  });
});

describe('reading stops and says why', () => {
  it.each<[string, 'off' | 'private' | undefined, string]>([
    ['a private channel', 'private', 'private-or-unknown'],
    ['a channel without a preview', 'off', 'preview-off'],
  ])('%s', async (_what, preview, end) => {
    pebbles(givenPosts(1, 5), preview ? { preview } : {});
    expect(await readPebbles(server, nothingKept())).toMatchObject({ end, requests: 2 });
    expect(asked()).toEqual(['', '/pebbles']);
  });

  it.each(['', '../pebbles', 'pebbles?before=1', 'камни'])(
    'what is no name: «%s»',
    async (name) => {
      expect(await readPebbles(server, nothingKept(), { name })).toMatchObject({
        end: 'private-or-unknown',
        requests: 0,
      });
    },
  );

  it('a name that nobody has', async () => {
    expect(await readPebbles(server, nothingKept())).toMatchObject({ end: 'private-or-unknown' });
  });

  it.each<[string, Fault, string]>([
    ['Telegram wants fewer requests', { kind: 'status', status: 429 }, 'too-many-requests'],
    ['an error of the server', { kind: 'status', status: 502 }, 'server-error'],
    ['a page that is cut', { kind: 'cut' }, 'cut-connection'],
    ['a page that is cut and looks whole', { kind: 'half' }, 'cut-connection'],
    ['no answer', { kind: 'refused' }, 'no-network'],
  ])('%s, four times', async (_what, fault, end) => {
    pebbles(givenPosts(1, 30));
    server.faults.push(undefined, ...times(9, fault));
    const kept = nothingKept();
    const reading = await readPebbles(server, kept);
    expect(reading).toMatchObject({ end, requests: 5 });
    expect(reading.pauses).toEqual([1500, 3000, 6000, 12000]);
    expect(keptPosts(kept)).toEqual(postsOf(givenPosts(11, 30)));
    expect(server.mostAtOnce()).toBe(1);
  });

  it('a page of 200 MB, which is not read to its end', async () => {
    server.faults.push({ kind: 'huge' });
    const reading = await readPebbles(server, nothingKept());
    expect(reading).toMatchObject({ end: 'too-large', requests: 1 });
    await expect.poll(() => server.bytesOfHuge()).toBeGreaterThan(4_000_000);
    expect(server.bytesOfHuge()).toBeLessThan(20_000_000);
  });

  it.each<[string, Fault]>([
    ['another markup', { kind: 'changed' }],
    ['no posts where some are known', { kind: 'emptied' }],
  ])('%s: nothing is taken for deleted', async (_what, fault) => {
    const posts = pebbles(givenPosts(1, 30));
    const kept = nothingKept();
    await readPebbles(server, kept);
    server.faults.push(fault);
    expect(await readPebbles(server, kept)).toMatchObject({ end: 'not-understood' });
    expect(keptPosts(kept)).toEqual(postsOf(posts));
  });

  it('posts of another channel, or others than were asked for', async () => {
    const other = await startPreviewServer();
    other.channels.set('pebbles', { posts: givenPosts(1, 30) });
    const network = {
      fetch: () => fetch(`${other.origin}/s/pebbles`), // whatever was asked for
    };
    expect(await readPebbles(server, nothingKept(), { network })).toMatchObject({
      end: 'not-understood',
      requests: 2,
    });
    other.channels.set('sand', { posts: givenPosts(1, 3) });
    network.fetch = () => fetch(`${other.origin}/s/sand`);
    expect((await readPebbles(server, nothingKept(), { network })).end).toBe('not-understood');
    await other.close();
  });

  it('a server that never answers', async () => {
    server.faults.push(...times(4, { kind: 'silent' }));
    const network = { deadline: () => AbortSignal.timeout(1) };
    expect(await readPebbles(server, nothingKept(), { network })).toMatchObject({
      end: 'no-network',
      requests: 4,
    });
  });
});

describe('a reader that is told to wait', () => {
  it.each([
    ['7', 7000],
    ['Mon, 01 Jun 2026 00:00:09 GMT', 9000],
    ['1', 3000],
    ['soon', 3000],
  ])('waits: Retry-After %s', async (retryAfter, wait) => {
    pebbles(givenPosts(1, 10));
    server.faults.push({ kind: 'status', status: 429, retryAfter });
    const { end, pauses } = await readPebbles(server, nothingKept());
    expect({ end, pauses }).toEqual({ end: 'read', pauses: [wait] });
  });

  it('waits for a day at most, whatever the header or a clock that was wrong said', async () => {
    pebbles(givenPosts(1, 10));
    const kept = nothingKept();
    server.faults.push({ kind: 'status', status: 429, retryAfter: '999999999' });
    const { progress } = await readPebbles(server, kept);
    expect(progress.notBefore).toBe(NOW + 86_400_000);
    const before = { now: () => NOW - 86_400_000 };
    expect((await readPebbles(server, kept, { network: before })).end).toBe('read');
  });

  it('comes back where it is long, and asks for nothing before', async () => {
    const posts = pebbles(givenPosts(1, 30));
    const kept = nothingKept();
    server.faults.push(undefined, { kind: 'status', status: 429, retryAfter: '3600' });
    const first = await readPebbles(server, kept);
    const notBefore = NOW + 3_600_000;
    expect(first).toMatchObject({ end: 'too-many-requests', requests: 2, progress: { notBefore } });
    const second = await readPebbles(server, kept, { network: { now: () => notBefore - 1 } });
    expect(second).toMatchObject({
      end: 'too-many-requests',
      requests: 0,
      progress: { notBefore },
    });
    const third = await readPebbles(server, kept, { network: { now: () => notBefore } });
    expect(third.end).toBe('read');
    expect(third.progress).not.toHaveProperty('notBefore');
    expect(keptPosts(kept)).toEqual(postsOf(posts));
  });
});

describe('a reading that was stopped', () => {
  it('goes on where it stopped, then asks for the newest posts', async () => {
    pebbles(givenPosts(1, 100));
    const kept = nothingKept();
    server.faults.push(undefined, undefined, ...times(4, { kind: 'cut' }));
    expect((await readPebbles(server, kept)).end).toBe('cut-connection');
    expect(kept.progress).toEqual({ spans: [{ from: 61, to: 100 }], hasOlder: true });
    server.requests.length = 0;
    const posts = pebbles(givenPosts(1, 105));
    expect((await readPebbles(server, kept)).end).toBe('read');
    expect(asked()).toEqual(['?before=61', '?before=41', '?before=21', '']);
    expect(keptPosts(kept)).toEqual(postsOf(posts));
  });

  it('passes over what an earlier one had read', async () => {
    pebbles(givenPosts(1, 100));
    const kept = nothingKept();
    await readPebbles(server, kept);
    const posts = pebbles(givenPosts(1, 190));
    server.faults.push(undefined, undefined, ...times(4, { kind: 'cut' }));
    await readPebbles(server, kept);
    expect(kept.progress.spans).toEqual([
      { from: 151, to: 190 },
      { from: 1, to: 100 },
    ]);
    server.requests.length = 0;
    await readPebbles(server, kept);
    expect(asked()).toEqual(['?before=151', '?before=131', '?before=111', '']);
    expect(keptPosts(kept)).toEqual(postsOf(posts));
  });

  it('by the reader, in a request or in a pause, has kept whole pages only', async () => {
    pebbles(givenPosts(1, 100));
    const inPause = new AbortController();
    const kept = nothingKept();
    const pause = async () => inPause.abort();
    const options = { signal: inPause.signal, network: { pause } };
    expect(await readPebbles(server, kept, options)).toMatchObject({ end: 'aborted' });
    expect(keptPosts(kept)).toEqual(postsOf(givenPosts(81, 100)));

    const inRequest = new AbortController();
    server.faults.push({ kind: 'silent' });
    const reading = readPebbles(server, kept, { signal: inRequest.signal });
    await expect.poll(() => server.requests.at(-1)?.fault).toBe('silent');
    inRequest.abort();
    expect(await reading).toMatchObject({ end: 'aborted', requests: 1 });
    expect(keptPosts(kept)).toEqual(postsOf(givenPosts(81, 100)));
    await readPebbles(server, kept);
    expect(keptPosts(kept)).toEqual(postsOf(givenPosts(1, 100)));
  });

  it('before it began asks for nothing', async () => {
    expect(await readPebbles(server, nothingKept(), { signal: AbortSignal.abort() })).toMatchObject(
      {
        end: 'aborted',
        requests: 0,
      },
    );
  });

  it('by a store that is full, goes on from the last step that was kept', async () => {
    const posts = pebbles(givenPosts(1, 60));
    const kept = nothingKept();
    const beforeKept = ({ progress }: { progress: { spans: { from: number }[] } }) => {
      if (progress.spans[0]?.from === 21) throw new DOMException('full', 'QuotaExceededError');
    };
    await expect(readPebbles(server, kept, { beforeKept })).rejects.toThrow('full');
    expect(keptPosts(kept)).toEqual(postsOf(givenPosts(41, 60)));
    expect((await readPebbles(server, kept)).end).toBe('read');
    expect(keptPosts(kept)).toEqual(postsOf(posts));
  });

  it('takes no empty page for the beginning where the one before had a link to it', async () => {
    const posts = pebbles(givenPosts(1, 60));
    const kept = nothingKept();
    server.faults.push(undefined, { kind: 'emptied' });
    expect((await readPebbles(server, kept)).end).toBe('not-understood');
    expect((await readPebbles(server, kept)).end).toBe('read');
    expect(keptPosts(kept)).toEqual(postsOf(posts));
  });

  it('believes it the second time, and takes nothing for deleted', async () => {
    const posts = pebbles(givenPosts(1, 60));
    const kept = nothingKept();
    await readPebbles(server, kept);
    kept.progress = UNREAD;
    server.faults.push(undefined, { kind: 'emptied' }, { kind: 'emptied' });
    expect((await readPebbles(server, kept)).end).toBe('not-understood');
    expect((await readPebbles(server, kept)).end).toBe('read');
    expect(keptPosts(kept)).toEqual(postsOf(posts));
  });

  it('takes nothing for deleted where the first page that it reads is empty', async () => {
    const posts = pebbles(givenPosts(1, 30));
    const kept = nothingKept();
    await readPebbles(server, kept);
    kept.progress = UNREAD;
    server.faults.push(undefined, ...times(4, { kind: 'cut' }));
    await readPebbles(server, kept);
    server.faults.push({ kind: 'emptied' });
    expect((await readPebbles(server, kept)).end).toBe('read');
    expect(keptPosts(kept)).toEqual(postsOf(posts));
  });
});
