import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../../../scripts/project-root';
import type { LookedUp } from './recall';

const FOLDER = inProject('.output/bench');

/** Writes the pairs that were not found, or not as certain, to `.output/bench/missed-pairs.tsv`. */
export function writeMissedPairs(looked: LookedUp[]): void {
  const lines = looked
    .filter(({ match, another }) => another || match?.grade !== 'certain')
    .map(({ pair: { a, b, kind, group }, match, another }) =>
      [
        group,
        kind,
        another ? 'another' : match ? 'possible' : 'missed',
        match?.rule ?? '',
        ...[a, b, another].map((paper) => paper?.title.replaceAll(/\s+/g, ' ') ?? ''),
      ].join('\t'),
    );
  mkdirSync(FOLDER, { recursive: true });
  const head = 'group\tkind\tanswer\trule\ttitle_a\ttitle_b\tjoined_to';
  writeFileSync(join(FOLDER, 'missed-pairs.tsv'), `${[head, ...lines.sort()].join('\n')}\n`);
}
