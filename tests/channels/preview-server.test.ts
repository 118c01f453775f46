/** What the server of previews has in common with Telegram's, which other tests rely on. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { givenPosts } from '../data/channels/a-channel';
import { type PreviewServer, startPreviewServer } from './preview-server';

let server: PreviewServer;
beforeAll(async () => {
  server = await startPreviewServer();
  server.channels.set('pebbles', { posts: givenPosts(1, 59) });
  server.channels.set('sand', { posts: givenPosts(1, 3), preview: 'off' });
});
afterAll(() => server.close());

async function get(path: string) {
  const response = await fetch(server.origin + path, { redirect: 'manual' });
  const html = await response.text();
  return {
    status: response.status,
    location: response.headers.get('Location'),
    posts: [...html.matchAll(/data-post="pebbles\/(\d+)"/g)].map(([, number]) => Number(number)),
    before: /data-before="(\d+)"/.exec(html)?.[1],
    html,
  };
}

it('shows the newest twenty, the oldest of them first, and those before a number', async () => {
  expect((await get('/s/pebbles')).posts).toEqual(Array.from({ length: 20 }, (_, i) => i + 40));
  expect((await get('/s/Pebbles?before=3')).posts).toEqual([1, 2]);
  expect((await get('/s/pebbles?before=1')).posts).toEqual([]);
});

it('links to older posts where a page of them is left', async () => {
  expect((await get('/s/pebbles')).before).toBe('40');
  expect((await get('/s/pebbles?before=40')).before).toBeUndefined();
});

it('leads a channel without preview to its card, and a name that nobody has away', async () => {
  expect(await get('/s/sand')).toMatchObject({ status: 302, location: 'https://t.me/sand' });
  expect((await get('/sand')).html).toContain('12 345 subscribers');
  expect(await get('/s/nobody')).toMatchObject({ status: 302, location: 'https://telegram.org/' });
});
