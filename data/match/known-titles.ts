import type { Candidate } from './candidate';
import { type ParsedTitle, parseTitle } from './parsed-title';

const taken = new WeakMap<Candidate, ParsedTitle[]>();

/**
 * The titles of a paper, taken apart. A page may name one often, and a collection gives it again:
 * that is done once.
 */
export function titlesOf(known: Candidate): ParsedTitle[] {
  const titles = taken.get(known) ?? known.titles.map(parseTitle);
  taken.set(known, titles);
  return titles;
}
