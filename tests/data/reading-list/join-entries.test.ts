import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { edited } from '@/data/reading-list/edit-entry';
import { type Joined, joinEntries, splitEntries } from '@/data/reading-list/join-entries';
import { contentOf } from '@/data/reading-list/parts';
import { areApart } from '@/data/reading-list/same-paper';
import {
  type ReadingStatus,
  type SavedPaper,
  savedPaperSchema,
} from '@/data/reading-list/saved-paper';
import { anyEntry } from './any-entry';

const LATER = new Date('2026-08-01T12:00:00Z');
const LATEST = new Date('2026-08-02T12:00:00Z');
const LAST = new Date('2026-08-03T12:00:00Z');

const entries = fc.tuple(anyEntry, anyEntry, anyEntry).filter(([a, b, c]) => {
  return new Set([a.key, b.key, c.key]).size === 3;
});

function join(a: SavedPaper, b: SavedPaper, now = LATER): Joined {
  const joined = joinEntries(a, b, now);
  if (!joined) throw new Error('too much for one entry');
  return joined;
}

describe('entries that are joined', () => {
  it('are one entry with all that was of either, whichever comes first', () => {
    fc.assert(
      fc.property(entries, ([a, b]) => {
        const { survivor, absorbed } = join(a, b);
        expect(join(b, a)).toEqual({ survivor, absorbed });
        for (const one of [survivor, absorbed]) v.parse(savedPaperSchema, one);
        expect(absorbed.mergedInto).toBe(survivor.key);
        expect([a.savedAt, b.savedAt].sort()[0]).toBe(survivor.savedAt);
        for (const { keys, tags, note, ids, title, authors } of [a, b]) {
          expect(survivor.keys).toEqual(expect.arrayContaining(keys));
          expect(survivor.tags).toEqual(expect.arrayContaining(tags));
          expect(survivor.note).toContain(note);
          expect(Object.keys(survivor.ids)).toEqual(expect.arrayContaining(Object.keys(ids)));
          expect(survivor.title === '' && title !== '').toBe(false);
          expect(survivor.authors === undefined && authors !== undefined).toBe(false);
        }
      }),
    );
  });

  it('have the status that was changed later; where none was, the further one', () => {
    fc.assert(
      fc.property(entries, ([a, b]) => {
        const { survivor } = join(a, b);
        const [atA = '', atB = ''] = [a.changed.status, b.changed.status];
        if (atA > atB) expect(survivor.status).toBe(a.status);
        if (atA < atB) expect(survivor.status).toBe(b.status);
        if (atA === atB && [a.status, b.status].includes('read')) {
          expect(survivor.status).toBe('read');
        }
      }),
    );
  });

  it('are left apart where both notes are more than one entry holds', () => {
    fc.assert(
      fc.property(entries, ([a, b]) => {
        const long = 'x'.repeat(60_000);
        expect(
          joinEntries({ ...a, note: long }, { ...b, note: `${long}y` }, LATER),
        ).toBeUndefined();
      }),
      { numRuns: 10 },
    );
  });
});

describe('entries that are parted again', () => {
  const without = ({ changed: _, updatedAt: __, apartFrom: ___, ...entry }: SavedPaper) => entry;

  it('are what they were, and are known to be apart', () => {
    fc.assert(
      fc.property(entries, ([a, b]) => {
        const joined = join(a, b);
        const [left, back] = splitEntries(joined, [], LATEST);
        if (!left || !back) throw new Error('nothing was parted');
        const before = new Map([a, b].map((entry) => [entry.key, without(entry)]));
        expect(without(left)).toEqual(before.get(left.key));
        expect(without(back)).toEqual(before.get(back.key));
        expect(areApart(left, back)).toBe(true);
        expect(left.updatedAt > joined.survivor.updatedAt).toBe(true);
        for (const one of [left, back]) v.parse(savedPaperSchema, one);
      }),
    );
  });

  it('keep what the reader has changed since', () => {
    fc.assert(
      fc.property(entries, ([a, b]) => {
        const { survivor, absorbed } = join(a, b);
        const status: ReadingStatus = survivor.status === 'read' ? 'reading' : 'read';
        const change = { status, note: 'since then', addTags: ['since'] };
        const now = edited(survivor, change, new Date('2026-08-01T13:00:00Z'));
        const [left] = splitEntries({ survivor: now, absorbed }, [], LATEST);
        expect(left).toMatchObject({ status, note: 'since then' });
        expect(left?.tags).toContain('since');
      }),
    );
  });

  it.each(['the last', 'the first'] as const)(
    'one after the other, %s joined being parted first, leave nothing of each other',
    (which) => {
      fc.assert(
        fc.property(entries, (three) => {
          const [a, b, c] = three.toSorted((x, y) =>
            x.savedAt === y.savedAt ? (x.key < y.key ? -1 : 1) : x.savedAt < y.savedAt ? -1 : 1,
          );
          if (!a || !b || !c) throw new Error('not three');
          const first = join(a, b);
          const second = join(first.survivor, c, LATEST);
          const parted =
            which === 'the last'
              ? [second.absorbed, first.absorbed]
              : [first.absorbed, second.absorbed];
          const list = new Map(
            [second.survivor, ...parted].map((entry) => [entry.key, entry] as const),
          );
          for (const { key } of parted) {
            const [survivor, absorbed] = [list.get(a.key), list.get(key)];
            if (!survivor || !absorbed) throw new Error('an entry is gone');
            const others = [...list.values()].filter(
              (entry) => entry.mergedInto === a.key && entry.key !== key,
            );
            for (const entry of splitEntries({ survivor, absorbed }, others, LAST)) {
              list.set(entry.key, entry);
            }
          }
          expect(list.get(a.key)?.keys).toEqual(a.keys);
          expect(contentOf(list.get(b.key) ?? c)).toEqual(contentOf(b));
          expect(contentOf(list.get(c.key) ?? b)).toEqual(contentOf(c));
          if (which === 'the last') expect(contentOf(list.get(a.key) ?? b)).toEqual(contentOf(a));
        }),
      );
    },
  );
});
