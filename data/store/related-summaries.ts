import { nameKeys } from '../match/name-keys';
import { numbersUnder } from '../match/postings';
import { type NamedSummaries, type Related, relatedTo } from '../mentions/related';
import type { Summary } from '../summary';
import { collectionIn } from './collection';
import { findSummaries } from './find-summaries';
import type { SummariesDatabase } from './generation/database';
import { numberedSummaries } from './numbered-summaries';
import { idsOfPaper } from './summaries-of-paper';

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
  /** Of several summaries on one paper the newest of these: the name means that paper. */
  async function newestOfEach(numbers: number[]): Promise<number[]> {
    if (numbers.length < 2) return numbers;
    const known = await collectionIn(database).candidates(numbers);
    const summaries = numbers.map((number) => known.get(number)?.summary);
    return numbers.filter((number, i) => {
      const all = known.get(number)?.shared?.summaries ?? [];
      const [newest = summaries[i]] = all.filter((id) => summaries.includes(id));
      return newest === summaries[i];
    });
  }

  return {
    ofPaper: (id) => idsOfPaper(database, id),
    async called(names) {
      const hashes = nameKeys(names);
      const keys = await collectionIn(database).keys([hashes]);
      return Promise.all(
        hashes.map(async (hash) => {
          const numbers = numbersUnder(keys, [hash], NAMESAKES);
          return numberedSummaries(database, await newestOfEach(numbers));
        }),
      );
    },
    async having(name, most) {
      const found = await findSummaries(database, name);
      return found.read(0, most);
    },
  };
}
