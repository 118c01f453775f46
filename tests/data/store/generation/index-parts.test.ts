import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildPostings } from '@/data/match/build-postings';
import { numbersUnder } from '@/data/match/postings';
import {
  fillStateOf,
  openGeneration,
  type SummariesDatabase,
} from '@/data/store/generation/database';
import { indexForms, indexIn, indexParts } from '@/data/store/generation/index-parts';
import { createStore } from '@/data/store/store';
import { dataset, freshStorage, jsonl, pebbles } from '../browser-storage';

freshStorage();
afterEach(() => vi.restoreAllMocks());

/** Spread evenly over all parts. */
const RECORDS = Array.from({ length: 512 }, (_, i) => [i * 2 ** 23, i * 2 ** 23 + 7]);
/** Bytes of a part here: 64 parts in all. */
const PART_BYTES = 80;

/** A whole generation with these blocks in its index, opened anew. */
async function filled(records: number[][]): Promise<SummariesDatabase> {
  const database = await createStore(dataset('1', jsonl(pebbles))).summaries();
  const empty = () => buildPostings(PART_BYTES).finish();
  const blocks = buildPostings(PART_BYTES);
  records.forEach((hashes, number) => {
    blocks.add(number, hashes);
  });
  await database.clear('index');
  const index = { keys: empty(), blocks: blocks.finish(), withoutArxiv: empty() };
  for (const { part, postings } of indexParts(index)) {
    await database.put('index', postings, part);
  }
  await database.put(
    'state',
    { ...(await fillStateOf(database)), index: indexForms(index) },
    'state',
  );
  return openGeneration('1', () => undefined);
}

describe('an index in parts', () => {
  it('gives what was put into it, whatever was asked before', async () => {
    const database = await filled(RECORDS);
    const hash = fc.oneof(
      fc.constantFrom(...RECORDS.flat()),
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    );
    const questions = fc.array(fc.array(fc.array(hash), { maxLength: 4 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(questions, async (questions) => {
        const blocksOf = indexIn(database).blocks;
        for (const asked of questions) {
          const blocks = await blocksOf(asked);
          for (const one of asked.flat()) {
            const expected = RECORDS.flatMap((own, number) => (own.includes(one) ? [number] : []));
            expect(numbersUnder(blocks, [one], 8)).toEqual(expected);
          }
        }
      }),
      { numRuns: 50, seed: 21 },
    );
  });

  it('is read in the parts that are asked for, each once', async () => {
    const database = await filled(RECORDS);
    const blocksOf = indexIn(database).blocks;
    await fillStateOf(database); // As whoever opens it does.
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    await blocksOf([[2 ** 31], [2 ** 31 + 1, 2 ** 30]]);
    await blocksOf([[2 ** 31 + 5], [7]]);
    const parts = get.mock.calls.map(([part]) => part);
    const asked = [0, 16, 32].map((number) => ['blocks', number]);
    expect(parts.toSorted()).toEqual(asked);
  });

  it('that is empty, or was never filled, gives nothing', async () => {
    const database = await filled([]);
    expect(numbersUnder(await indexIn(database).keys([[7]]), [7], 8)).toEqual([]);
    const never = await openGeneration('2', () => undefined);
    expect(numbersUnder(await indexIn(never).keys([[7]]), [7], 8)).toEqual([]);
  });
});
