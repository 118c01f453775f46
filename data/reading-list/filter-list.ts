import type { ReadingStatus, SavedPaper } from './saved-paper';

/** Which entries are wanted; what is absent does not matter. */
export interface ListFilter {
  status?: ReadingStatus;
  /** Every one of them. */
  tags?: readonly string[];
  venue?: string;
  year?: number;
  /** With a summary, or without one. */
  explained?: boolean;
}

/** Whether a paper has a summary that can be read. */
export type IsExplained = (paper: SavedPaper) => boolean;

/** How many entries each choice of a filter would leave, the others staying as they are. */
export interface Facets {
  status: Map<ReadingStatus, number>;
  tags: Map<string, number>;
  venue: Map<string, number>;
  year: Map<number, number>;
  explained: Map<boolean, number>;
}

type Part = keyof ListFilter;

const PARTS: Part[] = ['status', 'tags', 'venue', 'year', 'explained'];

/** The entries that a filter leaves, in their order. */
export function filteredList(
  entries: SavedPaper[],
  filter: ListFilter,
  isExplained: IsExplained,
): SavedPaper[] {
  return entries.filter((entry) => failedParts(entry, filter, isExplained).length === 0);
}

/** What there is to choose from. Tags are counted among those that all chosen parts leave. */
export function facetsOf(
  entries: SavedPaper[],
  filter: ListFilter,
  isExplained: IsExplained,
): Facets {
  const facets: Facets = {
    status: new Map(),
    tags: new Map(),
    venue: new Map(),
    year: new Map(),
    explained: new Map(),
  };
  for (const entry of entries) {
    const failed = failedParts(entry, filter, isExplained);
    const counts = (part: Part) => failed.every((one) => one === part && part !== 'tags');
    if (counts('status')) countOne(facets.status, entry.status);
    if (counts('tags')) for (const tag of entry.tags) countOne(facets.tags, tag);
    if (counts('venue') && entry.venue) countOne(facets.venue, entry.venue);
    if (counts('year') && entry.year) countOne(facets.year, entry.year);
    if (counts('explained')) countOne(facets.explained, isExplained(entry));
  }
  return facets;
}

/** A filter with another choice for one part; `undefined` for none. */
export function withPart<P extends Part>(
  filter: ListFilter,
  part: P,
  value: ListFilter[P] | undefined,
): ListFilter {
  const { [part]: _, ...others } = filter;
  return value === undefined ? others : { ...others, [part]: value };
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter: ListFilter): boolean {
  return PARTS.some((part) => (part === 'tags' ? filter.tags?.length : filter[part] !== undefined));
}

function failedParts(entry: SavedPaper, filter: ListFilter, isExplained: IsExplained): Part[] {
  return PARTS.filter((part) => !passes(part, entry, filter, isExplained));
}

function passes(
  part: Part,
  entry: SavedPaper,
  filter: ListFilter,
  isExplained: IsExplained,
): boolean {
  if (part === 'tags') return filter.tags?.every((tag) => entry.tags.includes(tag)) ?? true;
  if (filter[part] === undefined) return true;
  return filter[part] === (part === 'explained' ? isExplained(entry) : entry[part]);
}

function countOne<Value>(counts: Map<Value, number>, value: Value): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
