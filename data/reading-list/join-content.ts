import { type Known, knownIn } from './parts';
import type { Content } from './saved-paper';

/** What two entries of one paper are together: what the first says of the paper goes before. */
export function joinedContent(first: Content, second: Content, status: Content['status']): Content {
  return {
    keys: union(first.keys, second.keys),
    ...knownIn(joinedKnown(first, second)),
    status,
    tags: union(first.tags, second.tags),
    note: joinedNote(first.note, second.note),
  };
}

/** What is known of a paper by both. */
export function joinedKnown(first: Known, second: Known): Known {
  return {
    title: first.title || second.title,
    authors: first.authors ?? second.authors,
    year: first.year ?? second.year,
    venue: first.venue ?? second.venue,
    ids: { ...second.ids, ...first.ids },
    address: first.address ?? second.address,
    summary: first.summary ?? second.summary,
  };
}

/**
 * What is left of a content without what it has from another one alone, which it was joined with:
 * what has changed since stays.
 *
 * @param before what it was when it was joined
 * @param kept names that it has from elsewhere too
 */
export function takenBack(
  now: Content,
  before: Content,
  given: Content,
  kept: Content['keys'] = [],
): Content {
  return {
    keys: less(now.keys, less(given.keys, [...before.keys, ...kept])),
    ...knownIn(knownBack(now, before, given)),
    status: now.status === given.status ? before.status : now.status,
    tags: less(now.tags, less(given.tags, before.tags)),
    note: now.note === joinedNote(before.note, given.note) ? before.note : now.note,
  };
}

function knownBack(now: Known, before: Known, given: Known): Known {
  const joined = joinedKnown(before, given);
  const back = <Name extends keyof Known>(name: Name): Known[Name] =>
    JSON.stringify(now[name]) === JSON.stringify(joined[name]) ? before[name] : now[name];
  return {
    title: back('title'),
    authors: back('authors'),
    year: back('year'),
    venue: back('venue'),
    ids: idsBack(now.ids, before.ids, given.ids),
    address: back('address'),
    summary: back('summary'),
  };
}

function idsBack(now: Known['ids'], before: Known['ids'], given: Known['ids']): Known['ids'] {
  const { arxiv, openreview, doi } = now;
  const isOwn = (kind: keyof Known['ids']) => before[kind] || now[kind] !== given[kind];
  return {
    ...(arxiv && isOwn('arxiv') ? { arxiv } : {}),
    ...(openreview && isOwn('openreview') ? { openreview } : {}),
    ...(doi && isOwn('doi') ? { doi } : {}),
  };
}

function joinedNote(first: string, second: string): string {
  if (first === second || second === '') return first;
  return first === '' ? second : `${first}\n\n${second}`;
}

/** All of both, each once. */
export function union<Value>(first: readonly Value[], second: readonly Value[]): Value[] {
  return [...new Set([...first, ...second])];
}

function less<Value>(all: readonly Value[], taken: readonly Value[]): Value[] {
  return all.filter((one) => !taken.includes(one));
}
