import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../../../scripts/project-root';
import type { JoinedPair } from './other-papers';
import { pairHash, readReviewedPairs } from './reviewed-pairs';

const FOLDER = inProject('.output/bench');
const HEAD = 'hash\thash\tverdict\trule\tsummary_id\tquery_id\tsummary\tquery';

/**
 * Writes the pairs to `.output/bench/joined-certain.tsv` and `joined-possible.tsv`, to be read by
 * hand; the first three columns of a line that has been read belong into `reviewed-pairs.tsv`.
 */
export function writeJoinedPairs(pairs: JoinedPair[]): void {
  const reviewed = readReviewedPairs();
  mkdirSync(FOLDER, { recursive: true });
  for (const grade of ['certain', 'possible'] as const) {
    const lines = pairs
      .filter(({ match }) => match.grade === grade)
      .map(({ summary, query, match }) =>
        [
          pairHash(summary.key, query.key),
          reviewed(summary.key, query.key) ?? '',
          match.rule,
          ...[summary, query].map(({ ids }) => ids.arxiv ?? ids.openreview ?? ''),
          ...[summary, query].map(({ title }) => title.replaceAll(/\s+/g, ' ')),
        ].join('\t'),
      );
    writeFileSync(join(FOLDER, `joined-${grade}.tsv`), `${[HEAD, ...lines].join('\n')}\n`);
  }
}
