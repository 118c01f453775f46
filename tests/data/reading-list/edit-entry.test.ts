import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { edited, type ListChange } from '@/data/reading-list/edit-entry';
import { putBack } from '@/data/reading-list/put-back';
import { savedPaperSchema } from '@/data/reading-list/saved-paper';
import { anyDay, anyEntry } from './any-entry';
import { anEntry } from './made-up-entry';

const tags = fc.subarray(['stones', 'to cite', ' сад ', '']);
const anyChange: fc.Arbitrary<ListChange> = fc.oneof(
  fc.record({ status: fc.constantFrom('to-read', 'reading', 'read') }),
  fc.record({ addTags: tags, removeTags: tags }),
  fc.record({ note: fc.string({ unit: 'binary', maxLength: 20 }) }),
  fc.record({ deleted: fc.boolean() }),
);

describe('an edited entry', () => {
  it('is an entry still, newer than before, though the clock goes back', () => {
    fc.assert(
      fc.property(anyEntry, anyChange, anyDay, (entry, change, now) => {
        const after = edited(entry, change, now);
        v.parse(savedPaperSchema, after);
        if (after !== entry) expect(after.updatedAt > entry.savedAt).toBe(true);
        expect((after.changed.status ?? '') >= (entry.changed.status ?? '')).toBe(true);
        expect(edited(after, change, now)).toBe(after);
      }),
    );
  });

  it('is as before when the change is put back, but for what was changed again', () => {
    fc.assert(
      fc.property(anyEntry, anyChange, anyChange, anyDay, (entry, change, another, now) => {
        const { changed: _, updatedAt: __, ...before } = entry;
        const after = edited(entry, change, now);
        expect(putBack(after, entry, after, now)).toMatchObject(before);
        const again = edited(after, another, now);
        const back = putBack(again, entry, after, now);
        v.parse(savedPaperSchema, back);
        if (again.note !== after.note) expect(back.note).toBe(again.note);
        else expect(back.note).toBe(entry.note);
        if (again.status !== after.status) expect(back.status).toBe(again.status);
        else expect(back.status).toBe(entry.status);
      }),
    );
  });

  it.each(['2024-01-01T00:00:00+03', '9999-12-31T23:59:59.999Z'])(
    'may have been saved at %s, as a file that was imported says',
    (savedAt) => {
      const entry = anEntry(1, { savedAt, updatedAt: savedAt });
      const after = edited(entry, { status: 'read' }, new Date('2026-11-26'));
      expect(v.parse(savedPaperSchema, after).status).toBe('read');
    },
  );

  it.each([
    ['a tag too long', { addTags: ['x'.repeat(101)] }],
    ['too many tags', { addTags: Array.from({ length: 1001 }, (_, n) => `tag ${n}`) }],
    ['a note too long', { note: 'x'.repeat(100_001) }],
  ])('can’t be one with %s', (_, change) => {
    const [entry] = fc.sample(anyEntry, 1);
    expect(() => entry && edited(entry, change, new Date())).toThrow(RangeError);
  });
});
