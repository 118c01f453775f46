import type { Collection } from '../../../data/match/collection';
import { findMatches } from '../../../data/match/find';
import type { Match } from '../../../data/match/match';
import type { PaperRef } from '../../../data/summary';

const BATCH = 1_000;

/** The matches of any number of references, in order, by the code that the browser runs. */
export async function joinAll(refs: PaperRef[], collection: Collection): Promise<(Match | null)[]> {
  const matches: (Match | null)[] = [];
  for (let from = 0; from < refs.length; from += BATCH) {
    matches.push(...(await findMatches(refs.slice(from, from + BATCH), collection)));
  }
  return matches;
}
