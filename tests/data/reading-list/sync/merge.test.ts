import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLists } from '@/data/reading-list/sync/merge';
import type { Replica } from '@/data/reading-list/sync/replica';
import { replicaOf } from '@/data/reading-list/sync/replica';
import { anyList } from './any-replica';
import { entry } from './entry';

const list = (...replicas: Replica[]) => new Map(replicas.map((one) => [one.key, one]));
const RUNS = { seed: 5, numRuns: 300 };

describe('the merge of two lists', () => {
  it('is the same whichever of them comes first', () => {
    fc.assert(
      fc.property(anyList, anyList, (a, b) => {
        expect(mergeLists(a, b)).toEqual(mergeLists(b, a));
      }),
      RUNS,
    );
  });

  it('is the same in whatever order three of them meet', () => {
    fc.assert(
      fc.property(anyList, anyList, anyList, (a, b, c) => {
        expect(mergeLists(mergeLists(a, b), c)).toEqual(mergeLists(a, mergeLists(b, c)));
      }),
      RUNS,
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(anyList, anyList, (a, b) => {
        const merged = mergeLists(a, b);
        expect(mergeLists(merged, a)).toEqual(merged);
        expect(mergeLists(merged, b)).toEqual(merged);
        expect(mergeLists(merged, merged)).toEqual(merged);
      }),
      RUNS,
    );
  });

  it('takes of each field the later change', () => {
    const here = replicaOf(entry({ status: 'read', note: 'here', changed: { status: at(3) } }));
    const there = replicaOf(
      entry({ status: 'reading', note: 'there', changed: { status: at(2), note: at(1) } }),
    );
    const merged = mergeLists(list(here), list(there)).get(here.key);
    expect(merged?.status.value).toBe('read');
    expect(merged?.note.value).toBe('there');
  });

  it('lets what the reader changed stand against what was only saved later', () => {
    const here = replicaOf(entry({ status: 'read', savedAt: at(1), changed: { status: at(2) } }));
    const there = replicaOf(entry({ status: 'to-read', savedAt: at(5) }));
    expect(mergeLists(list(here), list(there)).get(here.key)?.status.value).toBe('read');
  });

  it('keeps an entry deleted when another field is edited later, and not when it is restored', () => {
    const deleted = replicaOf(entry({ deletedAt: at(3), changed: { kept: at(3) } }));
    const edited = replicaOf(entry({ note: 'later', changed: { note: at(4) } }));
    const merged = mergeLists(list(deleted), list(edited)).get(deleted.key);
    expect(merged?.kept.value.deletedAt).toBe(Date.parse(at(3)));
    expect(merged?.note.value).toBe('later');
    const restored = list(replicaOf(entry({ changed: { kept: at(5) } })));
    const again = mergeLists(list(deleted), restored).get(deleted.key);
    expect(again?.kept.value.deletedAt).toBeUndefined();
  });

  it('keeps an entry that was saved anew after it was deleted elsewhere', () => {
    const deleted = list(replicaOf(entry({ deletedAt: at(3), changed: { kept: at(3) } })));
    const saved = replicaOf(entry({ savedAt: at(4) }));
    expect(mergeLists(deleted, list(saved)).get(saved.key)?.kept.value.deletedAt).toBeUndefined();
  });

  it('never takes a title away', () => {
    const titled = replicaOf(entry({ title: 'I-JEPA', savedAt: at(1) }));
    const byId = replicaOf(entry({ title: '', savedAt: at(9), changed: { paper: at(9) } }));
    const merged = mergeLists(list(titled), list(byId)).get(byId.key);
    expect(merged?.paper.value.facts.title).toBe('I-JEPA');
  });

  it('knows the keys of both', () => {
    const a = replicaOf(entry({ keys: ['arxiv:2301.08243', 'title:b'] }));
    const b = replicaOf(entry({ keys: ['arxiv:2301.08243', 'doi:10.1/a'] }));
    expect(mergeLists(list(a), list(b)).get(a.key)?.keys).toEqual([
      'arxiv:2301.08243',
      'doi:10.1/a',
      'title:b',
    ]);
  });
});

function at(minute: number): string {
  return new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString();
}
