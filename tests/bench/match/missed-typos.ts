import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Match } from '../../../data/match/match';
import { inProject } from '../../../scripts/project-root';
import { numberOf, type TitledPaper } from '../corpus/titled-paper';

const FOLDER = inProject('.output/bench');

/** Writes mistyped titles that were not found, or wrongly, to `.output/bench/missed-typos.tsv`. */
export function writeMissedTypos(
  answers: { own: number; slip: string; title: string; match: Match | null }[],
  summaries: TitledPaper[],
): void {
  const lines = answers
    .filter(({ own, match }) => !match || numberOf(match.summary) !== own)
    .map(({ own, slip, title, match }) =>
      [
        slip,
        match ? 'another' : 'missed',
        ...[summaries[own]?.title, title, match ? summaries[numberOf(match.summary)]?.title : ''],
      ].join('\t'),
    );
  mkdirSync(FOLDER, { recursive: true });
  const head = 'slip\tanswer\ttitle\tmistyped\tjoined_to';
  writeFileSync(join(FOLDER, 'missed-typos.tsv'), `${[head, ...lines.sort()].join('\n')}\n`);
}
