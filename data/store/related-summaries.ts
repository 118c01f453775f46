import { nameKeys } from '../match/name-keys';
import { numbersUnder } from '../match/postings';
import { type NamedSummaries, type Related, relatedTo } from '../mentions/related';
import type { Summary } from '../summary';
import { collectionIn } from './collection';
import { findSummaries } from './find-summaries';
import type { SummariesDatabase } from './generation/database';
import { numberedSummaries } from './numbered-summaries';

/** So many are read of those that share a name: the second one already makes it lead nowhere. */
const NAMESAKES = 4;

/**
 * What leads from a summary to others and from others to it.
 *
 * @throws DamagedIndexError; DOMException as IndexedDB gives it
 */
export function relatedSummaries(database: SummariesDatabase, summary: Summary): Promise<Related> {
  return relatedTo(summary, namedIn(database));
}

function namedIn(database: SummariesDatabase): NamedSummaries {
  return {
    async called(names) {
      const hashes = nameKeys(names);
      const keys = await collectionIn(database).keys([hashes]);
      return Promise.all(
        hashes.map((hash) => numberedSummaries(database, numbersUnder(keys, [hash], NAMESAKES))),
      );
    },
    async having(name, most) {
      const found = await findSummaries(database, name);
      return found.read(0, most);
    },
  };
}
