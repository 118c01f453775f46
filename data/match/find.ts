import type { PaperRef } from '../summary';
import type { Collection } from './collection';
import { findAltered } from './find-altered';
import { findExactly } from './find-exactly';
import type { Match } from './match';

/**
 * The match of each reference, in order; `null` where no summary explains that paper.
 *
 * An id that agrees decides. Where none does, the whole title may, and then a title that differs
 * in what sources are known to differ in; where no title can be told, a stretch of the text that is
 * one, long and rare enough. Ids veto: a paper that is known by another id of the
 * same kind is not the one, however alike the titles. A title that leads to two papers equally
 * joins to neither. Of several summaries of that paper the newest is the match.
 */
export async function findMatches(
  refs: PaperRef[],
  collection: Collection,
): Promise<(Match | null)[]> {
  const matches = await findExactly(refs, collection);
  const open = refs.filter((_, i) => matches[i] === undefined);
  const tolerant = open.length > 0 ? await findAltered(open, collection) : NONE;
  return refs.map((ref, i) => matches[i] ?? tolerant.get(ref) ?? null);
}

const NONE: ReadonlyMap<PaperRef, Match | null> = new Map();
