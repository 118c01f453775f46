import { plainWord } from '../search/words';
import { TAG_LENGTH } from './limits';
import type { SavedPaper } from './saved-paper';

/** Every tag of the list and how many entries have it, the most frequent first. */
export function tagCounts(entries: SavedPaper[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tags } of entries) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, of], [b, others]) => others - of || (a < b ? -1 : 1)));
}

/** A tag as it is kept, from what was typed; `undefined` where nothing was. */
export function tagFrom(typed: string): string | undefined {
  const tag = typed
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/^#+(?=.)/, '')
    .slice(0, TAG_LENGTH);
  return tag === '' ? undefined : tag;
}

/**
 * Tags that what was typed may become: those that begin with it, then those of which a later word
 * does; in each the order of `known`.
 *
 * @param present tags that are there already
 */
export function completions(
  typed: string,
  known: Iterable<string>,
  present: readonly string[],
  most = 8,
): string[] {
  const begun = plainForm(tagFrom(typed) ?? '');
  const others = [...known].filter((tag) => !present.includes(tag));
  const first = others.filter((tag) => plainForm(tag).startsWith(begun));
  const later = others.filter((tag) => !first.includes(tag) && laterWordBegins(tag, begun));
  return [...first, ...later].slice(0, most);
}

function laterWordBegins(tag: string, begun: string): boolean {
  return plainForm(tag)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.startsWith(begun));
}

function plainForm(text: string): string {
  return text.split(' ').map(plainWord).join(' ');
}
