import type { Summary } from '../summary';
import type { SummariesDatabase } from './generation/database';
import { searchIndexIn } from './generation/terms';

const MOST_REMEMBERED = 200;

/** The summaries with these numbers in the data set; a number that leads nowhere is left out. */
export async function numberedSummaries(
  database: SummariesDatabase,
  numbers: number[],
): Promise<Summary[]> {
  const { remembered } = searchIndexIn(database);
  const missing = numbers.filter((number) => !remembered.has(number));
  const read = missing.length > 0 ? await readAll(database, missing) : [];
  const found = new Map([...remembered, ...read]);
  if (found.size > MOST_REMEMBERED) remembered.clear();
  for (const [number, summary] of read) remembered.set(number, summary);
  return numbers.flatMap((number) => found.get(number) ?? []);
}

async function readAll(
  database: SummariesDatabase,
  numbers: number[],
): Promise<[number, Summary][]> {
  const transaction = database.transaction(['candidates', 'summaries']);
  const candidates = transaction.objectStore('candidates');
  const summaries = transaction.objectStore('summaries');
  const found = await Promise.all(
    numbers.map(async (number): Promise<[number, Summary][]> => {
      const candidate = await candidates.get(number);
      const summary = candidate && (await summaries.get(candidate.summary));
      return summary ? [[number, summary]] : [];
    }),
  );
  return found.flat();
}
