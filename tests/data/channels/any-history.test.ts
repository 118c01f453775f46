/** Whatever happens to a channel and on the way to it, in the end it is known as the server has it. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { UNREAD } from '@/data/channels/progress';
import type { ReadStep } from '@/data/channels/read-step';
import type { Fault } from '../../channels/preview-faults';
import { type PreviewServer, startPreviewServer } from '../../channels/preview-server';
import { rounds } from '../../rounds';
import type { GivenPost } from '../posts/write-sources';
import {
  givenPost,
  type Kept,
  keptPosts,
  keysOf,
  nothingKept,
  postsOf,
  readPebbles,
} from './a-channel';

let server: PreviewServer;
beforeAll(async () => {
  server = await startPreviewServer({ pageSize: 3 });
});
afterAll(() => server.close());
beforeEach(() => server.channels.clear());

/** A channel begins with any number; some of its posts are pictures. */
const history = fc.record({
  first: fc.integer({ min: 1, max: 5 }),
  pictures: fc.array(fc.boolean(), { maxLength: 24 }),
});

function postsIn({ first, pictures }: { first: number; pictures: boolean[] }): GivenPost[] {
  return pictures.map((isPicture, i) => given(first + i, isPicture));
}

function given(number: number, isPicture: boolean): GivenPost {
  return isPicture ? givenPost(number, '') : givenPost(number);
}

/** Some go away by themselves, in a reading or before the next one. */
const passing = fc.constantFrom<Fault>(
  { kind: 'status', status: 429, retryAfter: '5' },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 404 },
  { kind: 'refused' },
  { kind: 'cut' },
  { kind: 'half' },
  { kind: 'changed' },
);
const faults = (fault: fc.Arbitrary<Fault>) =>
  fc.array(fc.option(fault, { nil: undefined, freq: 2 }), { maxLength: 14 });

/** A reading with what goes wrong, and before which of its steps the store or the reader stops it. */
const troubled = (fault: fc.Arbitrary<Fault>) =>
  fc.record({
    faults: faults(fault),
    stop: fc.option(fc.record({ step: fc.nat(8), by: fc.constantFrom('store', 'reader') })),
  });
type Troubled = ReturnType<typeof troubled> extends fc.Arbitrary<infer T> ? T : never;

class Full extends Error {}

/** @returns the steps that were kept */
async function readTroubled(kept: Kept, { faults, stop }: Troubled): Promise<ReadStep[]> {
  server.faults.splice(0, Number.POSITIVE_INFINITY, ...faults);
  const abort = new AbortController();
  const steps: ReadStep[] = [];
  const beforeKept = (step: ReadStep) => {
    if (stop && steps.length === stop.step) {
      if (stop.by === 'store') throw new Full();
      abort.abort();
    }
    steps.push(step);
  };
  try {
    await readPebbles(server, kept, { signal: abort.signal, beforeKept });
  } catch (error) {
    if (!(error instanceof Full)) throw error;
  }
  server.faults.length = 0;
  // Nothing is kept in part: what is known is what is there.
  expect(kept.known).toEqual(keysOf(keptPosts(kept)));
  return steps;
}

/** The pages but for those of the newest posts: no two have a post in common. */
function expectNoneTwice(steps: ReadStep[], newest: number): void {
  const older = steps.filter(({ posts }) => posts.at(-1)?.number !== newest);
  const numbers = older.flatMap(({ posts }) => posts.map(({ number }) => number));
  expect(new Set(numbers).size).toBe(numbers.length);
}

it('a channel that goes on is known after any failures, and none of it is asked for twice', async () => {
  const property = fc.asyncProperty(
    history,
    fc.array(troubled(passing), { maxLength: 5 }),
    async (channel, readings) => {
      const posts = postsIn(channel);
      server.channels.set('pebbles', { posts });
      const kept = nothingKept();
      const steps: ReadStep[] = [];
      for (const reading of readings) steps.push(...(await readTroubled(kept, reading)));
      const last = await readPebbles(server, kept);
      expect(last.end).toBe('read');
      expectNoneTwice([...steps, ...last.steps], posts.at(-1)?.number ?? 0);
      expect(keptPosts(kept)).toEqual(postsOf(posts));
      expect(server.mostAtOnce()).toBe(1);
    },
  );
  await fc.assert(property, { numRuns: rounds(20, 150), seed: 6 });
});

it('a channel that changes anywhere is known after any failures, once it is read anew', async () => {
  const change = fc.oneof(
    fc.record({ append: fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }) }),
    fc.record({ edit: fc.nat(30) }),
    fc.record({ remove: fc.nat(30) }),
    fc.record({ read: troubled(fc.oneof(passing, fc.constant<Fault>({ kind: 'emptied' }))) }),
  );
  const property = fc.asyncProperty(
    history,
    fc.array(change, { maxLength: 12 }),
    async (channel, changes) => {
      const posts = postsIn(channel);
      server.channels.set('pebbles', { posts });
      const kept = nothingKept();
      let [next, edits] = [channel.first + posts.length, 0];
      for (const made of changes) {
        if ('append' in made)
          posts.push(...made.append.map((isPicture) => given(next++, isPicture)));
        else if ('edit' in made) edit(posts, made.edit, `Правка ${edits++}`);
        else if ('remove' in made) posts.splice(made.remove % (posts.length || 1), 1);
        else await readTroubled(kept, made.read);
      }
      if (posts.length === 0) posts.push(given(next, false));
      kept.progress = UNREAD;
      expect((await readPebbles(server, kept)).end).toBe('read');
      expect(keptPosts(kept)).toEqual(postsOf(posts));
      expect(kept.known).toEqual(keysOf(postsOf(posts)));
    },
  );
  await fc.assert(property, { numRuns: rounds(20, 150), seed: 6 });
});

function edit(posts: GivenPost[], place: number, text: string): void {
  const i = place % (posts.length || 1);
  const post = posts[i];
  if (post) posts[i] = givenPost(post.number, text);
}
