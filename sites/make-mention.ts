import type { PaperIds } from '@/data/summary';
import type { Mention } from './mention';

/** A mention of a paper known by its title, its ids or both; `undefined` where it has neither. */
export function makeMention(
  role: Mention['role'],
  element: Element,
  title: string | undefined,
  ids: PaperIds,
): Mention | undefined {
  if (title === undefined && Object.keys(ids).length === 0) return undefined;
  return title === undefined ? { role, ids, element } : { role, ids, element, title };
}
