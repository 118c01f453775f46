import { type Search, searchOver } from '@/data/search/search';
import type { Database } from '@/data/store/database';
import { allSummaries } from '@/data/store/summaries';
import type { Summary } from '@/data/summary';

/** One search a database: a worker answers many letters of a query before it stops. */
const searches = new WeakMap<Database, Promise<Search>>();

/** The summaries that a text finds, the best first, at most `most`. */
export async function searchTitles(
  database: Database,
  text: string,
  most: number,
): Promise<Summary[]> {
  if (text.trim() === '') return [];
  const search = searches.get(database) ?? allSummaries(database).then(searchOver);
  searches.set(database, search);
  return (await search)(text)
    .slice(0, most)
    .map(({ summary }) => summary);
}
