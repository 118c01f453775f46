import type { SavedPaper } from './saved-paper';

/** By what a list is put in order: times and years begin with the latest, titles with A. */
export const LIST_ORDERS = ['saved', 'changed', 'title', 'year'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

type Compare = (one: SavedPaper, other: SavedPaper) => number;

const COMPARE: Record<ListOrder, Compare> = {
  saved: (one, other) => descending(one.savedAt, other.savedAt),
  changed: (one, other) => descending(one.updatedAt, other.updatedAt),
  title: (one, other) => descending(titleForm(other), titleForm(one)),
  // Those without a year come last.
  year: (one, other) => descending(one.year ?? 0, other.year ?? 0),
};

/** The entries in an order; those that are alike in it, the one saved last first. */
export function sortedList(entries: SavedPaper[], order: ListOrder): SavedPaper[] {
  const compare = COMPARE[order];
  return entries.toSorted(
    (one, other) =>
      compare(one, other) || COMPARE.saved(one, other) || descending(other.key, one.key),
  );
}

/** By units, not by the rules of a language: those take a hundred times as long. */
function descending<Value extends string | number>(one: Value, other: Value): number {
  if (one === other) return 0;
  return one > other ? -1 : 1;
}

const titleForms = new WeakMap<SavedPaper, string>();

/** A title from its first letter or digit, in lower case and without accents; no title comes last. */
function titleForm(entry: SavedPaper): string {
  const known = titleForms.get(entry);
  if (known !== undefined) return known;
  const form = entry.title
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '');
  const ordered = form === '' ? '\uffff' : form;
  titleForms.set(entry, ordered);
  return ordered;
}
