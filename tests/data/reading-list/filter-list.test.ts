import { describe, expect, it } from 'vitest';
import { facetsOf, filteredList, isFiltering } from '@/data/reading-list/filter-list';
import type { SavedPaper } from '@/data/reading-list/saved-paper';
import { anEntry } from './made-up-entry';

const explained = ({ summary }: SavedPaper) => summary !== undefined;
const diffusion = anEntry(1, { tags: ['diffusion', 'video'], venue: 'ICLR', year: 2025 });
const read = anEntry(2, { tags: ['diffusion'], status: 'read', year: 2024, summary: 'c/2' });
const bare = anEntry(3);
const all = [diffusion, read, bare];

describe('a filter', () => {
  it.each([
    [{}, all],
    [{ status: 'read' }, [read]],
    [{ tags: ['diffusion'] }, [diffusion, read]],
    [{ tags: ['diffusion', 'video'] }, [diffusion]],
    [{ tags: [] }, all],
    [{ venue: 'ICLR' }, [diffusion]],
    [{ year: 2024 }, [read]],
    [{ explained: true }, [read]],
    [{ explained: false }, [diffusion, bare]],
    [{ explained: false, status: 'read' }, []],
  ] as const)('%o leaves what it names', (filter, left) => {
    expect(filteredList(all, filter, explained)).toEqual(left);
  });

  it('says whether it leaves anything out', () => {
    expect([{}, { tags: [] }].map(isFiltering)).toEqual([false, false]);
    const filters = [{ explained: false }, { tags: ['a'] }, { year: 2024 }] as const;
    expect(filters.map(isFiltering)).toEqual([true, true, true]);
  });
});

describe('what there is to choose', () => {
  it('is counted over the whole list where nothing is chosen', () => {
    const facets = facetsOf(all, {}, explained);
    expect(Object.fromEntries(facets.status)).toEqual({ 'to-read': 2, read: 1 });
    expect(Object.fromEntries(facets.tags)).toEqual({ diffusion: 2, video: 1 });
    expect(Object.fromEntries(facets.venue)).toEqual({ ICLR: 1 });
    expect(Object.fromEntries(facets.year)).toEqual({ 2024: 1, 2025: 1 });
    expect(facets.explained).toEqual(
      new Map([
        [false, 2],
        [true, 1],
      ]),
    );
  });

  it('is counted with the other parts of the filter, so that each choice says what it leaves', () => {
    const facets = facetsOf(all, { status: 'read' }, explained);
    expect(Object.fromEntries(facets.status)).toEqual({ 'to-read': 2, read: 1 });
    expect(Object.fromEntries(facets.tags)).toEqual({ diffusion: 1 });
    expect(Object.fromEntries(facets.year)).toEqual({ 2024: 1 });
  });

  it('has those tags that can be chosen besides', () => {
    const facets = facetsOf(all, { tags: ['video'] }, explained);
    expect(Object.fromEntries(facets.tags)).toEqual({ diffusion: 1, video: 1 });
  });
});
