import { existsSync, readFileSync } from 'node:fs';
import { hash32 } from '../../../data/match/hash';
import type { TitleKey } from '../../../data/match/title-key';
import { inProject } from '../../../scripts/project-root';

/** What someone who read both titles said: the same work, if in another version, or two. */
export type ReadVerdict = 'same' | 'different';

/**
 * Pairs of titles that were read by hand, as hashes of their keys, so that the file holds no
 * titles: `hash TAB hash TAB same | different`, the smaller hash first.
 */
const FILE = inProject('tests/bench/reviewed-pairs.tsv');

/** The verdict on a pair of titles, where it has been read. */
export type ReviewedPairs = (a: TitleKey, b: TitleKey) => ReadVerdict | undefined;

/** Reads the verdicts; none where there is no file. */
export function readReviewedPairs(): ReviewedPairs {
  const lines = existsSync(FILE) ? readFileSync(FILE, 'utf8').trimEnd().split('\n').slice(1) : [];
  const verdicts = new Map<string, ReadVerdict>(
    lines.map((line) => {
      const at = line.lastIndexOf('\t');
      return [line.slice(0, at), line.slice(at + 1) === 'same' ? 'same' : 'different'];
    }),
  );
  return (a, b) => verdicts.get(pairHash(a, b));
}

/** How the file writes a pair. */
export function pairHash(a: TitleKey, b: TitleKey): string {
  const [first, second] = [hash32(a), hash32(b)].sort((x, y) => x - y);
  return [first, second].map((hash) => (hash ?? 0).toString(16).padStart(8, '0')).join('\t');
}
