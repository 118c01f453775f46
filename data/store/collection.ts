import type { Collection } from '../match/collection';
import type { Postings } from '../match/postings';
import type { SummariesDatabase } from './generation/database';

const EMPTY: Postings = { hashes: new Uint32Array(), numbers: new Uint32Array() };
const collections = new WeakMap<SummariesDatabase, Collection>();

/**
 * The summaries in the database, for looking papers up. Each part of the index is read once for a
 * connection, when it is first needed; papers are read as they are asked for.
 */
export function collectionIn(database: SummariesDatabase): Collection {
  const known = collections.get(database) ?? createCollection(database);
  collections.set(database, known);
  return known;
}

function createCollection(database: SummariesDatabase): Collection {
  const read = async (part: 'keys' | 'blocks') =>
    (await database.get('index', part))?.postings ?? EMPTY;
  return {
    keys: once(() => read('keys')),
    blocks: once(() => read('blocks')),
    async candidates(numbers) {
      const { store } = database.transaction('candidates');
      const records = await Promise.all(numbers.map((number) => store.get(number)));
      return new Map(
        records.flatMap((candidate, i) => {
          const number = numbers[i];
          return candidate && number !== undefined ? [[number, candidate] as const] : [];
        }),
      );
    },
  };
}

/** Does the work at the first call and gives its result to all; after a failure, tries again. */
function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let done: Promise<Value> | undefined;
  return () => {
    done ??= work().catch((error) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}
