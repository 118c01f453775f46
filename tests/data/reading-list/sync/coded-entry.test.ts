import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { savedPaperSchema } from '@/data/reading-list/saved-paper';
import { codeEntry, decodeEntry } from '@/data/reading-list/sync/code-entry';
import { codedEntrySchema } from '@/data/reading-list/sync/coded-entry';
import { entryOf } from '@/data/reading-list/sync/entry-of';
import { replicaOf } from '@/data/reading-list/sync/replica';
import { packed, readArea, shardOf, shardText } from '@/data/reading-list/sync/shards';
import { anyEntry, anyReplica } from './any-replica';

const RUNS = { seed: 5, numRuns: 300 };

describe('an entry that travels', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(anyReplica, (replica) => {
        const travelled = v.parse(codedEntrySchema, JSON.parse(JSON.stringify(codeEntry(replica))));
        const found = decodeEntry(travelled);
        expect({ ...found, keys: [] }).toEqual({ ...replica, keys: [] });
        expect(found.keys).toEqual(expect.arrayContaining(replica.keys.filter(byId)));
        expect(decodeEntry(codeEntry(found))).toEqual(found);
      }),
      RUNS,
    );
  });

  it('makes an entry of the list again, the same in all that the reader sees', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const found = v.parse(savedPaperSchema, entryOf(replicaOf(entry), undefined));
        const { keys: _, changed: _c, updatedAt: _u, ...seen } = found;
        expect(entry).toMatchObject(seen);
        expect(entryOf(replicaOf(found), found)).toEqual(found);
      }),
      RUNS,
    );
  });

  it('goes through the item of its shard', async () => {
    await fc.assert(
      fc.asyncProperty(anyReplica, async (replica) => {
        const name = shardOf(replica.key);
        const area = await readArea({ [name]: await packed(shardText([replica])) });
        expect(area.damaged).toBe(0);
        expect(codeEntry(area.replicas.get(replica.key) ?? replica)).toEqual(
          codeEntry(decodeEntry(codeEntry(replica))),
        );
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('keeps what the machine had of what was left out', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const { tags, note, ...rest } = replicaOf(entry);
        const left = {
          ...rest,
          tags: { at: tags.at + 1, value: undefined },
          note: { at: note.at + 1, value: undefined },
        };
        const kept = entryOf(left, entry);
        expect(kept.note).toBe(entry.note);
        expect(kept.tags).toEqual(entry.tags);
        expect(replicaOf(kept).note.at).toBe(note.at);
      }),
      RUNS,
    );
  });
});

function byId(key: string): boolean {
  return !key.startsWith('title:');
}
