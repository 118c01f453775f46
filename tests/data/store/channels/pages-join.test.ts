/** Pages that are kept one by one, joined with what is near, make what joining with all makes. */

import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { UNREAD } from '@/data/channels/progress';
import { type ReadStep, stepOf, stepToBeginning } from '@/data/channels/read-step';
import { readingOfStep } from '@/data/channels/step-reading';
import { joinReading } from '@/data/posts/join-reading';
import type { Post } from '@/data/posts/post';
import {
  type ChannelsDatabase,
  keepStep,
  knownPosts,
  openChannels,
} from '@/data/store/channels/channels';
import type { Summary } from '@/data/summary';
import { rounds } from '../../../rounds';
import { freshStorage } from '../browser-storage';
import { addPebbles, explains, keptIn, NAME, pebblesIn, silent } from './pebbles';

freshStorage();

/** What a number has at a time; `twin`: the text of the number before it, as in an album. */
const kinds = ['explains', 'other text', 'twin', 'silent', 'nothing'] as const;
const times = fc.array(fc.array(fc.constantFrom(...kinds), { minLength: 30, maxLength: 30 }), {
  minLength: 1,
  maxLength: 3,
});

function postsOf(time: (typeof kinds)[number][]): Post[] {
  return time.flatMap((kind, i) => {
    const number = 985 + i; // Some are in one block of a thousand, some in the next.
    if (kind === 'nothing') return [];
    if (kind === 'silent') return silent(number);
    if (kind === 'other text') return explains(number, `Исправлено: ${number}.`);
    return kind === 'twin' ? { ...explains(number - 1), number } : explains(number);
  });
}

/** The steps of a reading from the newest posts to the beginning, each kept before the next. */
async function readAll(
  database: ChannelsDatabase,
  posts: Post[],
  keep: (step: ReadStep) => Promise<unknown>,
): Promise<void> {
  let [progress, before]: [typeof UNREAD, number | undefined] = [UNREAD, undefined];
  for (let to = posts.length; to > 0; to -= 7) {
    const page = { posts: posts.slice(Math.max(0, to - 7), to) };
    const step = stepOf(page, before, await knownPosts(database, NAME), progress);
    if (!step) throw new Error('these are no posts of a page');
    await keep(step);
    progress = step.progress;
    before = page.posts[0]?.number;
  }
  if (before === undefined) return;
  const last = stepToBeginning(before, await knownPosts(database, NAME), progress, true);
  if (last) await keep(last);
}

it('with deleted, edited and twin posts, over and over', async () => {
  await fc.assert(
    fc.asyncProperty(times, async (states) => {
      globalThis.indexedDB = new IDBFactory();
      const database = await openChannels();
      await addPebbles(database);
      let joined: Summary[] = [];
      for (const [i, state] of states.entries()) {
        const seenAt = new Date(Date.UTC(2027, 0, 1 + i));
        const posts = postsOf(state);
        await readAll(database, posts, (step) => {
          joined = joinReading(joined, readingOfStep(step, {}, seenAt.toISOString()));
          return keepStep(database, NAME, step, seenAt);
        });
        if (posts.length === 0) continue;
        expect(await keptIn(database)).toEqual(joined);
        expect([...(await knownPosts(database, NAME)).keys()].sort()).toEqual(
          posts.map(({ number }) => number).sort(),
        );
        const { counts } = await pebblesIn(database);
        const silents = posts.filter(({ lines }) => lines.length === 1).length;
        expect(counts).toMatchObject({ posts: posts.length, summaries: joined.length });
        expect(counts.setAside['no-paper'] ?? 0).toBe(silents);
      }
      database.close();
    }),
    { numRuns: rounds(12, 1000), seed: 21 },
  );
});
