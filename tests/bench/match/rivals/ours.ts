import { createTitleIndex } from '../../../../data/match/build-title-index';
import type { Collection } from '../../../../data/match/collection';
import { findMatches } from '../../../../data/match/find';
import { candidatesOf, numberOf, titledPaper } from '../../corpus/titled-paper';
import type { Guess, Method } from '../method';

const GRADES = { certain: 2, possible: 1 } as const;

/** Ours, taking answers of that grade or better; titles go in as they are. */
export function ours(least: keyof typeof GRADES): Method {
  return {
    name: least === 'certain' ? 'ours, certain' : 'ours, certain or possible',
    entry:
      "export { findMatches } from './data/match/find'; export { createTitleIndex } from './data/match/build-title-index';",
    build(titles) {
      const candidates = candidatesOf(titles.flatMap((title) => titledPaper(title, '') ?? []));
      const { keys, blocks, withoutArxiv } = createTitleIndex(candidates);
      const byNumber = new Map(candidates.entries());
      const collection: Collection = {
        keys: async () => keys,
        blocks: async () => blocks,
        withoutArxiv: async () => withoutArxiv,
        candidates: async () => byNumber,
      };
      const sizes = [keys, blocks, withoutArxiv].flatMap(({ parts }) =>
        parts.map((part) => (part ? part.starts.byteLength + part.words.byteLength : 0)),
      );
      return {
        bytes: sizes.reduce((sum, size) => sum + size, 0),
        async find(queries) {
          const refs = queries.map((title) => ({ title, ids: {} }));
          const matches = await findMatches(refs, collection);
          return matches.map((match): Guess | undefined =>
            match && GRADES[match.grade] >= GRADES[least]
              ? { at: numberOf(match.summary), score: GRADES[match.grade] }
              : undefined,
          );
        },
      };
    },
  };
}
