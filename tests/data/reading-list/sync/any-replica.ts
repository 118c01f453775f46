/** Entries in every state that a machine or the sync area may know of them, few enough to meet. */
import fc from 'fast-check';
import * as v from 'valibot';
import { type SavedPaper, savedPaperSchema } from '@/data/reading-list/saved-paper';
import { made, PARTS, partsOf } from '@/data/reading-list/sync/parts';
import { type Replica, replicaOf } from '@/data/reading-list/sync/replica';

const KEYS = ['arxiv:2301.08243', 'arxiv:2304.07193', 'openreview:FPGs276lUeq', 'title:dinov2'];
/** Few, so that ties are common. */
const time = fc
  .integer({ min: 0, max: 9 })
  .map((minute) => new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString());
const maybe = <Value>(name: string, value: fc.Arbitrary<Value>) =>
  fc.option(value).map((one) => (one === null ? {} : { [name]: one }));
const all = (...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((made) => Object.assign({}, ...made));
const text = fc.string({ unit: 'binary', maxLength: 12 });

export const anyEntry: fc.Arbitrary<SavedPaper> = fc
  .constantFrom(...KEYS)
  .chain((key) =>
    all(
      fc.record({
        key: fc.constant(key),
        keys: fc
          .uniqueArray(fc.constantFrom(...KEYS, 'doi:10.1000/x', 'title:other'))
          .map((keys) => [...new Set([key, ...keys])]),
        title: fc.oneof(fc.constant(''), text, fc.constant('DINOv2: Learning Robust Features')),
        ids: all(
          maybe('arxiv', fc.constantFrom('2301.08243', '2304.07193')),
          maybe('openreview', fc.constant('FPGs276lUeq')),
          maybe('doi', fc.constant('10.1000/x')),
        ),
        status: fc.constantFrom('to-read', 'reading', 'read'),
        tags: fc.uniqueArray(fc.constantFrom('ssl', 'зрение', 'diffusion'), { maxLength: 3 }),
        note: text,
        savedAt: time,
        updatedAt: time,
        changed: all(
          ...['status', 'tags', 'note', 'kept', 'paper', 'identity'].map((name) =>
            maybe(name, time),
          ),
        ),
      }),
      maybe('authors', fc.array(text.filter(Boolean), { minLength: 1, maxLength: 3 })),
      maybe('year', fc.integer({ min: 1990, max: 2030 })),
      maybe('venue', text.filter(Boolean)),
      maybe('deletedAt', time),
      maybe('mergedInto', fc.constantFrom(...KEYS)),
    ),
  )
  .map((entry) => v.parse(savedPaperSchema, entry));

/** As a machine knows it, or with parts left out. */
export const anyReplica: fc.Arbitrary<Replica> = fc
  .tuple(anyEntry, fc.subarray([...PARTS]))
  .map(([entry, names]) => {
    const whole = replicaOf(entry);
    const parts = partsOf([whole]).filter(({ name }) => name === 'entry' || names.includes(name));
    return made(parts).get(whole.key) ?? whole;
  });

export const anyList = fc
  .uniqueArray(anyReplica, { selector: ({ key }) => key })
  .map((replicas) => new Map(replicas.map((replica) => [replica.key, replica])));
