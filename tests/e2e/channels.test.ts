/** Channels read from a server that behaves as Telegram's does, over a real connection. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TemporaryFolder } from '../../scripts/temporary-folder';
import type { Fault } from '../channels/preview-faults';
import { type PreviewServer, startPreviewServer } from '../channels/preview-server';
import { explaining, givenPost, givenPosts, stoneId } from '../data/channels/a-channel';
import { type ChannelsPage, openChannelsPage } from './harness/channels-page';
import { hurriedBuild } from './harness/edited-build';
import { openBrowser } from './harness/open-browser';
import { aMoment, soon } from './harness/our-elements';
import { selfSigned } from './harness/self-signed';
import type { Session } from './harness/session';
import { allowSites } from './harness/site-permission';

const times = (count: number, fault: Fault) => Array.from({ length: count }, () => fault);
/** Pictures without a word. */
const pictures = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => givenPost(from + i, ''));

describe.each(['chromium', 'firefox'] as const)('channels in %s', (browserName) => {
  const certificate = selfSigned('t.me');
  let build: TemporaryFolder;
  let server: PreviewServer;
  let session: Session;
  let channels: ChannelsPage;

  beforeAll(async () => {
    server = await startPreviewServer({ secure: certificate });
    build = await hurriedBuild(browserName);
    session = await openBrowser(browserName, {
      extension: build.path,
      hostHere: { host: 't.me', port: server.port, keyHash: certificate.keyHash },
    });
    channels = await openChannelsPage(session);
  });
  beforeEach(() => {
    server.requests.length = 0;
    server.faults.length = 0;
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    await build?.remove();
  });

  /** What was asked for since the test began. */
  const asked = () => server.requests.map(({ address }) => address.replace('/s/', ''));
  const end = async (name: string) => (await channels.kept(name)).end;

  /** Has a channel read; ends when it was. */
  async function refresh(name: string) {
    const before = (await channels.kept(name)).readAt;
    await channels.send({ type: 'refresh-channel', name });
    await expect.poll(async () => (await channels.kept(name)).readAt, soon).not.toBe(before);
    await expect.poll(channels.reading, soon).toBeNull();
    return channels.kept(name);
  }

  /** Which of these papers are explained. */
  async function explained(...numbers: number[]): Promise<boolean[]> {
    const refs = numbers.map((number) => ({ ids: { arxiv: stoneId(number) } }));
    const answer = await channels.send(JSON.parse(JSON.stringify({ type: 'find', refs })));
    const { value } = Object(answer);
    return Array.isArray(value) ? value.map((match) => match !== null) : [];
  }

  /** Chromium's background opens one to have pages read. */
  const hiddenPages = () =>
    session.evaluateInExtension(
      `browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }).then(({ length }) => length)`,
    );

  test('without permission nothing is asked for, and the reading says so', async () => {
    await channels.add('pebbles');
    expect((await refresh('pebbles')).end).toBe('no-permission');
    await channels.daily('pebbles', 30);
    await channels.ring();
    await expect.poll(channels.alarm, soon).toBeNull();
    expect(asked()).toEqual([]);
  });

  test('a channel is read to its beginning, page after page, and its summaries are found', async () => {
    await allowSites(browserName, session, ['https://t.me/*']);
    await channels.add('pebbles');
    server.channels.set('pebbles', {
      posts: [
        explaining(1),
        ...pictures(2, 30),
        ...givenPosts(31, 42),
        explaining(43),
        givenPost(44),
        explaining(45),
      ],
    });
    expect(await refresh('pebbles')).toMatchObject({
      end: 'read',
      title: 'Pebbles',
      titles: ['On Stone 1', 'On Stone 43', 'On Stone 45'],
      counts: { posts: 45, summaries: 3 },
    });
    expect(asked()).toEqual(['pebbles', 'pebbles?before=26', 'pebbles?before=6']);
    expect(server.mostAtOnce()).toBe(1);
    if (browserName === 'chromium') expect(await hiddenPages()).toBe(0);
    await expect.poll(() => explained(1, 2, 43, 45), soon).toEqual([true, false, true, true]);
  });

  test('new, edited and deleted posts are noticed, and no more is asked for than that takes', async () => {
    await refresh('pebbles');
    expect(asked()).toEqual(['pebbles']);
    server.channels.set('pebbles', {
      posts: [
        explaining(1),
        ...pictures(2, 30),
        ...givenPosts(31, 42),
        givenPost(44),
        { ...explaining(46), number: 45 },
        ...givenPosts(46, 69),
        explaining(70),
      ],
    });
    expect((await refresh('pebbles')).titles).toEqual(['On Stone 1', 'On Stone 46', 'On Stone 70']);
    expect(asked()).toEqual(['pebbles', 'pebbles', 'pebbles?before=51']);
    await expect
      .poll(() => explained(1, 43, 45, 46, 70), soon)
      .toEqual([true, false, false, true, true]);
  });

  test.each<[string, Fault[], string, number]>([
    ['pages that end in the middle', times(4, { kind: 'cut' }), 'cut-connection', 4],
    ['a page of 200 MB', [{ kind: 'huge' }], 'too-large', 1],
    ['another markup', [{ kind: 'changed' }], 'not-understood', 1],
    ['a page without posts', [{ kind: 'emptied' }], 'not-understood', 1],
    ['no such page', [{ kind: 'status', status: 404 }], 'private-or-unknown', 1],
  ])('%s ends the reading, with all that was there', async (_, faults, reason, requests) => {
    server.faults.push(...faults);
    const { end, titles } = await refresh('pebbles');
    expect({ end, requests: asked().length }).toEqual({ end: reason, requests });
    expect(titles).toEqual(['On Stone 1', 'On Stone 46', 'On Stone 70']);
    // What a busy machine buffers is on its way by then.
    expect(server.bytesOfHuge()).toBeLessThan(60_000_000);
  });

  test('what ended in the middle goes on there, then has the newest posts', async () => {
    await channels.add('clay');
    server.channels.set('clay', { posts: givenPosts(1, 60) });
    server.faults.push(undefined, { kind: 'huge' });
    expect(await refresh('clay')).toMatchObject({ end: 'too-large', counts: { posts: 20 } });
    server.channels.set('clay', { posts: [...givenPosts(1, 60), explaining(61)] });
    expect(await refresh('clay')).toMatchObject({ end: 'read', titles: ['On Stone 61'] });
    expect(asked()).toEqual([
      ...['clay', 'clay?before=41'],
      ...['clay?before=41', 'clay?before=21', 'clay'],
    ]);
  });

  test('channels that are private, unknown, or have no preview say so, and the others are read', async () => {
    server.channels.set('closed', { posts: [], preview: 'private' });
    server.channels.set('hidden', { posts: [], preview: 'off' });
    await channels.add('closed', 'hidden', 'nobody');
    await channels.send({ type: 'refresh-channels' });
    await expect.poll(() => end('pebbles'), soon).toBe('read');
    expect(await end('closed')).toBe('private-or-unknown');
    expect(await end('hidden')).toBe('preview-off');
    expect(await end('nobody')).toBe('private-or-unknown');
    expect(asked().toSorted()).toEqual([
      ...['/c_research', '/closed', '/hidden', '/nobody'],
      ...['c_research', 'clay', 'closed', 'hidden', 'nobody', 'pebbles'],
    ]);
    expect(server.mostAtOnce()).toBe(1);
  });

  test('an error of the server ends the reading where it does not go away', async () => {
    await channels.add('slate', 'chalk');
    const error: Fault = { kind: 'status', status: 503 };
    server.faults.push(error, error, error, error, error, error);
    server.channels.set('chalk', { posts: givenPosts(1, 3) });
    expect((await refresh('slate')).end).toBe('server-error');
    expect((await refresh('chalk')).end).toBe('read');
    expect(asked()).toEqual([...Array(4).fill('slate'), ...Array(3).fill('chalk')]);
  });

  test('a reading whose worker is stopped goes on from the page it was at', async () => {
    server.channels.set('sand', { posts: givenPosts(1, 60) });
    await channels.add('sand');
    server.faults.push(undefined, { kind: 'silent' });
    await channels.send({ type: 'refresh-channel', name: 'sand' });
    await expect.poll(asked, soon).toEqual(['sand', 'sand?before=41']);
    expect((await channels.kept('sand')).counts.posts).toBe(20);
    await session.stopWorker();
    await channels.ring();
    await expect.poll(() => end('sand'), soon).toBe('read');
    expect(asked().slice(2)).toEqual(['sand?before=41', 'sand?before=21', 'sand']);
    expect((await channels.kept('sand')).counts.posts).toBe(60);
  });

  test('each day those are read that are to be, and the alarm is set for the next', async () => {
    await channels.daily('sand', 25);
    await channels.daily('pebbles', 30);
    await session.stopWorker();
    await channels.ring();
    await expect.poll(asked, soon).toEqual(['pebbles', 'sand']);
    await expect
      .poll(async () => (Number(await channels.alarm()) - Date.now()) / 3_600_000, soon)
      .toBeCloseTo(24, 1);
  });

  test('Telegram that wants fewer requests is asked later', async () => {
    server.faults.push({ kind: 'status', status: 429, retryAfter: '2' });
    expect((await refresh('pebbles')).end).toBe('read');
    expect(asked()).toHaveLength(2);

    server.faults.push({ kind: 'status', status: 429, retryAfter: '600' });
    const before = Date.now();
    await channels.send({ type: 'refresh-channel', name: 'pebbles' });
    await expect.poll(() => end('pebbles'), soon).toBe('too-many-requests');
    const { waitingUntil = 0 } = (await channels.reading()) ?? {};
    expect((waitingUntil - before) / 1000).toBeCloseTo(600, -1.5);
    await expect.poll(channels.alarm, soon).toBe(waitingUntil);
    await channels.send({ type: 'stop-refresh' });
    expect(await channels.reading()).toBeNull();
    expect(await end('pebbles')).toBe('aborted');
    expect(asked()).toHaveLength(3);
  });

  test('no script on a page can have anything read', async () => {
    session.serve(({ href }) => (href === 'https://arxiv.org/' ? '<h1>A page</h1>' : undefined));
    const page = await session.open('https://arxiv.org/');
    const tab = await session.tabId(page);
    const answer = await session.evaluateInExtension(
      `browser.scripting.executeScript({
        target: { tabId: ${tab} },
        func: () => chrome.runtime.sendMessage({ type: 'refresh-channels' })
          .then((answer) => answer === undefined ? 'nothing' : 'something', () => 'nothing'),
      }).then(([{ result }]) => result)`,
    );
    expect(answer ?? 'nothing').toBe('nothing');
    await aMoment();
    expect(asked()).toEqual([]);
    await page.close();
  });

  test('when the permission is taken away nothing is read by itself any more', async () => {
    await session.evaluateInExtension(
      `browser.permissions.remove({ origins: ['https://t.me/*'] })`,
    );
    await expect.poll(channels.alarm, soon).toBeNull();
    expect((await refresh('sand')).end).toBe('no-permission');
    expect(asked()).toEqual([]);
    expect(session.blocked).toEqual([]);
  });
});
