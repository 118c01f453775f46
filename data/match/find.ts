import type { PaperRef } from '../summary';
import type { Collection } from './collection';
import { findAltered } from './find-altered';
import { exactlyAsked, exactMatches, exactNumbersOf } from './find-exactly';
import type { Match } from './match';

/**
 * The match of each reference, in order; `null` where no summary explains that paper.
 *
 * An id that agrees decides. Where none does, the whole title may, and then a title that differs
 * in what sources are known to differ in; where no title can be told, a stretch of the text that is
 * one, long and rare enough. Ids veto: a paper that is known by another id of the
 * same kind is not the one, however alike the titles. A title that leads to two papers equally
 * joins to neither. Of several summaries of that paper the newest is the match.
 *
 * @param opening may still be opened: what is looked up is made ready meanwhile
 */
export async function findMatches(
  refs: PaperRef[],
  opening: Collection | Promise<Collection>,
): Promise<(Match | null)[]> {
  const asked = exactlyAsked(refs);
  const collection = await opening;
  const numbers = await exactNumbersOf(asked, collection);
  const isUnknown = (_: PaperRef, i: number) => numbers[i]?.length === 0;
  // What no key leads to is looked for while the papers of the others are read.
  const [exact, altered] = await Promise.all([
    exactMatches(asked, numbers, collection),
    findAltered(refs.filter(isUnknown), collection),
  ]);
  const open = refs.filter((ref, i) => exact[i] === undefined && !isUnknown(ref, i));
  const late = await findAltered(open, collection);
  return refs.map((ref, i) => exact[i] ?? altered.get(ref) ?? late.get(ref) ?? null);
}
