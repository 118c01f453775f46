import type { PaperIds } from '@/data/summary';
import type { Mention } from './mention';

/** A mention of a paper known by its title, its ids or both; `undefined` where it has neither. */
export function makeMention(
  role: Mention['role'],
  element: Element,
  title: string | undefined,
  ids: PaperIds,
): Mention | undefined {
  if (title !== undefined) return { role, ids, element, title };
  return Object.keys(ids).length > 0 ? { role, ids, element } : undefined;
}
