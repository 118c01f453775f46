import { nameKeys } from '../match/index-keys';
import { numbersUnder } from '../match/postings';
import { type NamedSummaries, type Related, relatedTo, UNRELATED } from '../mentions/related';
import type { SummaryId } from '../summary';
import { collectionIn } from './collection';
import { findSummaries } from './find-summaries';
import type { SummariesDatabase } from './generation/database';
import { numberedSummaries } from './numbered-summaries';
import { readSummary } from './summaries';

/** So many are read of those that share a name: the second one already makes it lead nowhere. */
const NAMESAKES = 4;

/**
 * What leads from a summary to others and from others to it; nothing where there is none with
 * this id.
 *
 * @throws DamagedIndexError; DOMException as IndexedDB gives it
 */
export async function relatedSummaries(
  database: SummariesDatabase,
  id: SummaryId,
): Promise<Related> {
  const summary = await readSummary(database, id);
  return summary ? relatedTo(summary, namedIn(database)) : UNRELATED;
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
