import type { Content, SavedPaper } from './saved-paper';

/** What of an entry is changed as one: the later change of each part wins. */
export type Part = keyof SavedPaper['changed'];

type Perhaps = 'authors' | 'year' | 'venue' | 'address' | 'summary';
/** What is known of a paper; what is not may be left out or `undefined`. */
export type Known = Pick<Content, 'title' | 'ids'> & {
  [Name in Perhaps]?: Content[Name] | undefined;
};

/** What is known of a paper, in the order of the schema. */
export function knownIn({ title, authors, year, venue, ids, address, summary }: Known) {
  const { arxiv, openreview, doi } = ids;
  return {
    title,
    ...(authors ? { authors } : {}),
    ...(year ? { year } : {}),
    ...(venue ? { venue } : {}),
    ids: {
      ...(arxiv ? { arxiv } : {}),
      ...(openreview ? { openreview } : {}),
      ...(doi ? { doi } : {}),
    },
    ...(address ? { address } : {}),
    ...(summary ? { summary } : {}),
  };
}

/** What of an entry joining it with another one may change. */
export function contentOf(entry: Content): Content {
  const { keys, status, tags, note } = entry;
  return { keys, ...knownIn(entry), status, tags, note };
}

/** The entry with this content instead of its own. */
export function withContent(entry: SavedPaper, content: Content): SavedPaper {
  return { key: entry.key, ...contentOf(content), ...aroundContent(entry, entry) };
}

/** An entry of parts: each is that of the entry that `from` gives for it, all else is `base`'s. */
export function assembled(base: SavedPaper, from: (part: Part) => SavedPaper): SavedPaper {
  return {
    key: base.key,
    keys: base.keys,
    ...knownIn(from('paper')),
    status: from('status').status,
    tags: from('tags').tags,
    note: from('note').note,
    ...aroundContent(from('kept'), from('identity')),
    updatedAt: base.updatedAt,
    changed: base.changed,
  };
}

function aroundContent(kept: SavedPaper, identity: SavedPaper) {
  const { savedAt, updatedAt, changed, deletedAt } = kept;
  const { mergedInto, survivorBefore, apartFrom } = identity;
  return {
    savedAt,
    updatedAt,
    changed,
    ...(deletedAt ? { deletedAt } : {}),
    ...(mergedInto ? { mergedInto } : {}),
    ...(survivorBefore ? { survivorBefore } : {}),
    ...(apartFrom ? { apartFrom } : {}),
  };
}

/** The parts in which two entries differ. */
export function differingParts(a: SavedPaper, b: SavedPaper): Part[] {
  const parts: Record<Part, (entry: SavedPaper) => unknown> = {
    status: ({ status }) => status,
    tags: ({ tags }) => tags,
    note: ({ note }) => note,
    kept: ({ deletedAt, savedAt }) => [deletedAt, savedAt],
    paper: knownIn,
    identity: ({ mergedInto, survivorBefore, apartFrom }) => [
      mergedInto,
      survivorBefore,
      apartFrom,
    ],
  };
  const names: Part[] = ['status', 'tags', 'note', 'kept', 'paper', 'identity'];
  return names.filter((part) => JSON.stringify(parts[part](a)) !== JSON.stringify(parts[part](b)));
}
