/** A search over summaries without a browser: the same index, its records in a map. */
import { createIndexBuilder } from '@/data/search/index-builder';
import type { IndexValue } from '@/data/search/records';
import { type Found, search } from '@/data/search/search';
import { openIndex, type ReadRecords } from '@/data/search/search-index';
import type { Summary } from '@/data/summary';

export type Records = Map<string, IndexValue>;

export function recordsOf(summaries: Summary[]): Records {
  const builder = createIndexBuilder();
  summaries.forEach((summary, number) => {
    builder.add(number, summary);
  });
  return new Map([...builder.records()].map(({ key, value }) => [key, value]));
}

export function reading(records: Records): ReadRecords {
  return async (keys) => keys.map((key) => records.get(key));
}

/** What a query finds among the summaries, the best first, and the words that it is found by. */
export function searchOver(summaries: Summary[]) {
  const index = openIndex(reading(recordsOf(summaries)));
  return async (query: string): Promise<{ summaries: Summary[]; sought: Found['sought'] }> => {
    const { numbers, sought } = await search(await index, query);
    const found = [...numbers].flatMap((number) => summaries[number] ?? []);
    return { summaries: found, sought };
  };
}
