import type { Candidate } from '../match/candidate';
import type { Collection } from '../match/collection';
import type { SummariesDatabase } from './generation/database';
import { getEach } from './generation/get-each';
import { indexIn } from './generation/index-parts';

const collections = new WeakMap<SummariesDatabase, Collection>();

/**
 * The summaries in the database, for looking papers up. Parts of the index and papers are read as
 * they are asked for, and kept for as long as the connection.
 */
export function collectionIn(database: SummariesDatabase): Collection {
  const known = collections.get(database) ?? createCollection(database);
  collections.set(database, known);
  return known;
}

function createCollection(database: SummariesDatabase): Collection {
  return { ...indexIn(database), candidates: candidatesIn(database) };
}

/** So many papers are remembered: a list that is opened again names the same ones. */
const REMEMBERED = 1_000;

function candidatesIn(database: SummariesDatabase): Collection['candidates'] {
  let remembered = new Map<number, Candidate>();

  async function read(numbers: number[], into: typeof remembered): Promise<void> {
    const records = await getEach(database, 'candidates', numbers);
    records.forEach((candidate, i) => {
      const number = numbers[i];
      if (candidate && number !== undefined) into.set(number, candidate);
    });
  }

  return async (numbers) => {
    const known = remembered;
    const missing = numbers.filter((number) => !known.has(number));
    if (missing.length > 0) await read(missing, known);
    if (known.size > REMEMBERED) remembered = new Map();
    return known;
  };
}
