import fc from 'fast-check';
import * as v from 'valibot';
import type { LookUpKey } from '@/data/match/keys';
import { newEntry } from '@/data/reading-list/save-entry';
import { type SavedPaper, savedPaperSchema } from '@/data/reading-list/saved-paper';
import { arxivIdSchema, doiSchema, openReviewIdSchema, type PaperIds } from '@/data/summary';

const arxiv = (n: number) => v.parse(arxivIdSchema, `2607.0000${n}`);
const openreview = (n: number) => v.parse(openReviewIdSchema, `Forum${n}`);
const doi = (n: number) => v.parse(doiSchema, `10.1000/${n}`);
const few = fc.integer({ min: 1, max: 3 });
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Ids of few papers, so that the same come again. */
export const anyIds: fc.Arbitrary<PaperIds> = fc
  .record({ a: perhaps(few), o: perhaps(few), d: perhaps(few) })
  .map(({ a, o, d }) => ({
    ...(a ? { arxiv: arxiv(a) } : {}),
    ...(o ? { openreview: openreview(o) } : {}),
    ...(d ? { doi: doi(d) } : {}),
  }));

/** A paper as a page may name it, with an id or a title at least. */
export const anyPaper = fc
  .record({
    ids: anyIds,
    title: perhaps(fc.constantFrom('On Pebbles', 'On Sand', 'On Gravel')),
    authors: perhaps(fc.constantFrom<string[]>(['Ada Stone'], ['Ben Rock', 'Cy Sand'])),
    year: perhaps(fc.integer({ min: 1990, max: 2026 })),
    venue: perhaps(fc.constantFrom('ICLR', 'Journal of Stones')),
  })
  .filter(({ ids, title }) => title !== undefined || Object.keys(ids).length > 0)
  .map(({ ids, title, authors, year, venue }) => ({
    ids,
    ...(title ? { title } : {}),
    ...(authors ? { authors } : {}),
    ...(year ? { year } : {}),
    ...(venue ? { venue } : {}),
  }));

/** Noon of one of the first days of July 2026. */
export const anyDay = fc
  .integer({ min: 1, max: 20 })
  .map((n) => new Date(Date.UTC(2026, 6, n, 12)));

/** A shown entry, edited or not. */
export const anyEntry: fc.Arbitrary<SavedPaper> = fc
  .record({
    paper: anyPaper,
    more: fc.subarray<LookUpKey>(['doi:10.1000/7', 'openreview:Forum8', 'title:onrocks']),
    now: anyDay,
    status: fc.constantFrom('to-read', 'reading', 'read'),
    changed: perhaps(fc.constantFrom('2026-07-21T00:00:00.000Z', '2026-07-22T00:00:00.000Z')),
    tags: fc.subarray(['stones', 'to cite', 'сад']),
    note: fc.constantFrom('', 'see page 3', 'ask Ada'),
  })
  .map(({ paper, more, now, status, changed, tags, note }) => {
    const keys = [...more];
    const entry = newEntry(paper, [...namesOf(paper), ...keys], now);
    const updatedAt = changed ?? entry?.updatedAt;
    return v.parse(savedPaperSchema, {
      ...entry,
      status: changed ? status : 'to-read',
      tags,
      note,
      updatedAt,
      changed: changed ? { status: changed } : {},
    });
  });

/** What names a paper: its ids and its title. */
export function namesOf({ ids, title }: { ids: PaperIds; title?: string }): LookUpKey[] {
  const named = Object.entries(ids).map(([kind, id]): LookUpKey => {
    if (kind !== 'arxiv' && kind !== 'openreview' && kind !== 'doi') throw new Error(kind);
    return `${kind}:${id}`;
  });
  return title ? [...named, `title:${title.toLowerCase().replaceAll(' ', '')}`] : named;
}
