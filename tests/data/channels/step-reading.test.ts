/** What is read of the bundled channel, joined with what came with the extension. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNREAD } from '@/data/channels/progress';
import { readingOfStep } from '@/data/channels/step-reading';
import { C_RESEARCH } from '@/data/posts/channel-profile';
import { joinReading } from '@/data/posts/join-reading';
import type { Summary } from '@/data/summary';
import { blockLines } from '@/data/summary-text';
import { type PreviewServer, startPreviewServer } from '../../channels/preview-server';
import { CHANNEL, edited, numbered, retitled } from '../posts/readings';
import type { GivenPost } from '../posts/write-sources';
import { seed } from '../seed';
import { givenPost, type Kept, nothingKept, readPebbles } from './a-channel';

let server: PreviewServer;
beforeAll(async () => {
  server = await startPreviewServer({ pageSize: 8 });
});
afterAll(() => server.close());

/** The summaries after a reading in which the channel has these posts, joined page by page. */
async function refreshed(known: Summary[], kept: Kept, posts: GivenPost[], seenAt: string) {
  server.channels.set(CHANNEL, { posts });
  const { end, steps } = await readPebbles(server, kept, { name: CHANNEL });
  expect(end).toBe('read');
  return steps.reduce(
    (summaries, step) => joinReading(summaries, readingOfStep(step, C_RESEARCH, seenAt)),
    known,
  );
}

const ids = (summaries: Summary[]) => summaries.map(({ id }) => id).sort();
const lastLine = ({ body }: Summary) => body.flatMap(blockLines).at(-1);

describe('the bundled channel, refreshed', () => {
  const pictures = [givenPost(31, ''), givenPost(92, '')];

  it('has the same summaries, with numbers and links; pictures and deleted posts are none', async () => {
    const kept = nothingKept();
    const first = await refreshed(seed, kept, [...numbered, ...pictures], '2026-01-01T00:00:00Z');
    expect(ids(first)).toEqual(ids(seed));
    expect(first.map(({ url }) => url)).toEqual(
      numbered.map(({ number }) => `https://t.me/${CHANNEL}/${number}`),
    );

    const at = '2026-01-02T10:00:00Z';
    const now = numbered
      .filter((_, i) => i !== 18)
      .map((post, i, { length }) => {
        if (i === length - 1) return edited(post, -1, at);
        return i === length - 2 ? retitled(post, at) : post;
      });
    const second = await refreshed(first, kept, [...now, ...pictures], '2026-01-03T00:00:00Z');
    expect(ids(second)).toEqual(ids(seed.filter((_, i) => i !== 18)));
    expect(second.at(-2)?.title).toBe('A New Title');
    expect(second.map(lastLine).at(-1)).toMatch(/ Исправлено\.$/);

    kept.progress = UNREAD;
    const third = await refreshed(second, kept, [...now, ...pictures], '2026-01-04T00:00:00Z');
    expect(third).toEqual(second);
  });
});
