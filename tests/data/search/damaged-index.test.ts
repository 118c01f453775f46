import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DamagedIndexError } from '@/data/search/bytes';
import { DIRECTORY } from '@/data/search/records';
import { search } from '@/data/search/search';
import { openIndex } from '@/data/search/search-index';
import { type Records, reading, recordsOf } from './in-memory';
import { manySummaries } from './many-summaries';

describe('a damaged index', () => {
  const records = recordsOf(manySummaries(1500));
  const QUERIES = ['с', 'слово1', 'rare77', 'rare1 слово', 'rarr77'];
  const ask = async (damaged: Records) => {
    const index = await openIndex(reading(damaged));
    for (const query of QUERIES) await search(index, query);
  };

  it('is said to be one where a record is missing', async () => {
    for (const kind of ['chunk', 'list', 'beginning']) {
      const left = [...records].filter(([key]) => !key.startsWith(`${kind} `));
      await expect(ask(new Map(left))).rejects.toThrow(DamagedIndexError);
    }
  });

  it('is said to be one where its directory is something else', async () => {
    const damaged = new Map(records).set(DIRECTORY, new Uint8Array(3));
    await expect(ask(damaged)).rejects.toThrow(DamagedIndexError);
  });

  it('gives no other error than that, whatever its bytes are', async () => {
    const keys = [...records.keys()].filter((key) => key !== DIRECTORY);
    const damage = fc.tuple(fc.constantFrom(...keys), fc.uint8Array({ maxLength: 200 }));
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 40 }), async (damages) => {
        const damaged = new Map(records);
        for (const [key, bytes] of damages) damaged.set(key, new Uint8Array(bytes));
        await ask(damaged).catch((error: unknown) => {
          expect(error).toBeInstanceOf(DamagedIndexError);
        });
      }),
      { numRuns: 100, seed: 21 },
    );
  }, 30_000);

  it('gives no other error where a byte of it is another', async () => {
    const bytes = [...records].filter(([, value]) => value instanceof Uint8Array);
    const place = fc.tuple(fc.nat(), fc.nat(), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 40 }), async (places) => {
        const damaged = new Map(records);
        for (const [which, where, byte] of places) {
          const [key, value] = bytes[which % bytes.length] ?? [];
          if (key === undefined || !(value instanceof Uint8Array)) continue;
          const changed = value.slice();
          changed[where % changed.length] = byte;
          damaged.set(key, changed);
        }
        await ask(damaged).catch((error: unknown) => {
          expect(error).toBeInstanceOf(DamagedIndexError);
        });
      }),
      { numRuns: 100, seed: 21 },
    );
  }, 30_000);
});
