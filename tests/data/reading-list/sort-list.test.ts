import { describe, expect, it } from 'vitest';
import { type ListOrder, sortedList } from '@/data/reading-list/sort-list';
import { anEntry } from './made-up-entry';

const old = anEntry(1, { title: '«Ёлки» and Trees', year: 2020 });
const changed = anEntry(2, { title: 'Élan', updatedAt: '2026-08-01T00:00:00.000Z' });
const newest = anEntry(3, { title: '', year: 2020 });
const titled = anEntry(0, { title: '(Re)thinking', year: 2026 });

describe('a list in order', () => {
  it.each<[ListOrder, unknown[]]>([
    ['saved', [newest, changed, old, titled]],
    ['changed', [changed, newest, old, titled]],
    ['title', [changed, titled, old, newest]],
    ['year', [titled, newest, old, changed]],
  ])('of «%s»', (order, expected) => {
    expect(sortedList([old, changed, newest, titled], order)).toEqual(expected);
    expect(sortedList([titled, newest, changed, old], order)).toEqual(expected);
  });

  it('is a list of its own', () => {
    const list = [old, newest];
    sortedList(list, 'saved');
    expect(list).toEqual([old, newest]);
  });
});
