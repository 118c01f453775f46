import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildPostings } from '@/data/match/build-postings';
import { numbersUnder } from '@/data/match/postings';
import type { SummariesDatabase } from '@/data/store/generation/database';
import { indexIn, indexParts } from '@/data/store/generation/index-parts';
import { createStore } from '@/data/store/store';
import { dataset, freshStorage, jsonl, pebbles } from '../browser-storage';

freshStorage();
afterEach(() => vi.restoreAllMocks());

/** Spread evenly over all parts. */
const RECORDS = Array.from({ length: 512 }, (_, i) => [i * 2 ** 23, i * 2 ** 23 + 7]);
/** Postings of a part here: 64 parts in all. */
const IN_A_PART = 16;

async function filled(records: number[][]): Promise<SummariesDatabase> {
  const database = await createStore(dataset('1', jsonl(pebbles))).summaries();
  const empty = () => buildPostings(IN_A_PART).finish();
  const blocks = buildPostings(IN_A_PART);
  records.forEach((hashes, number) => {
    blocks.add(number, hashes);
  });
  await database.clear('index');
  const index = { keys: empty(), blocks: blocks.finish(), withoutArxiv: empty() };
  for (const part of indexParts(index)) {
    await database.put('index', part);
  }
  return database;
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
    const blocksOf = indexIn(await filled(RECORDS)).blocks;
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    await blocksOf([[2 ** 31], [2 ** 31 + 1, 2 ** 30]]);
    await blocksOf([[2 ** 31 + 5], [7]]);
    const parts = get.mock.calls.map(([part]) => part);
    const first = ['keys', 'blocks', 'withoutArxiv'].map((section) => [section, 0]);
    expect(parts).toEqual([...first, ['blocks', 16], ['blocks', 32]]);
  });

  it('that is empty, or was never filled, gives nothing', async () => {
    const database = await filled([]);
    expect(numbersUnder(await indexIn(database).keys([[7]]), [7], 8)).toEqual([]);
    await database.clear('index');
    expect(numbersUnder(await indexIn(database).keys([[7]]), [7], 8)).toEqual([]);
  });
});
