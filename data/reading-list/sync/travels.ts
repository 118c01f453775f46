import type { Replicas } from './merge';

/** How much of the shown list travels, and how many entries travel without something of theirs. */
export interface Travels {
  papers: number;
  of: number;
  without: { tags: number; note: number; title: number; details: number };
}

/**
 * @param list all that is known here
 * @param travelling what there is room for
 */
export function travelsOf(list: Replicas, travelling: Replicas): Travels {
  const travels: Travels = {
    papers: 0,
    of: 0,
    without: { tags: 0, note: 0, title: 0, details: 0 },
  };
  for (const { key, tags, note, paper, kept, identity } of list.values()) {
    if (kept.value.deletedAt !== undefined || identity.value.mergedInto) continue;
    travels.of += 1;
    const there = travelling.get(key);
    if (!there) continue;
    travels.papers += 1;
    const { without } = travels;
    if (tags.value !== undefined && there.tags.value === undefined) without.tags += 1;
    if (note.value !== undefined && there.note.value === undefined) without.note += 1;
    if (paper.value.facts.title !== '' && there.paper.value.facts.title === '') without.title += 1;
    else if (paper.value.here === 'all' && there.paper.value.here !== 'all') without.details += 1;
  }
  return travels;
}
