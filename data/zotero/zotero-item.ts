/**
 * Entries of the reading list as the items that Zotero's connectors save: types and fields as in
 * its schema, notes among them.
 * https://api.zotero.org/schema, https://www.zotero.org/support/dev/translators/coding
 */
import type { SavedPaper } from '../reading-list/saved-paper';
import type { Summary } from '../summary';
import { plainNote, storable, summaryNote } from './note-html';

export interface ZoteroCreator {
  creatorType: 'author';
  lastName: string;
  /** Absent, and `fieldMode` 1, for a name of one field. */
  firstName?: string;
  fieldMode?: 1;
}

export interface ZoteroItem {
  /** The entry's key: tells the items of one request apart. */
  id: string;
  itemType: 'preprint' | 'journalArticle' | 'conferencePaper';
  title: string;
  creators: ZoteroCreator[];
  date?: string;
  url?: string;
  DOI?: string;
  /** Of preprints. */
  repository?: string;
  archiveID?: string;
  /** Of articles. */
  publicationTitle?: string;
  /** Of papers of conferences. */
  proceedingsTitle?: string;
  /** Lines of fields that the type has no place for, as Zotero reads them. */
  extra?: string;
  tags: string[];
  notes: { note: string }[];
  /** Zotero fetches none. */
  attachments: [];
}

/** The entry with what explains it and the reader's own note. */
export function zoteroItem(entry: SavedPaper, summary: Summary | undefined): ZoteroItem {
  const { key, title, authors = [], year, tags, note, ids } = entry;
  const url = addressOf(entry);
  return {
    id: key,
    title: storable(title) || nameOf(entry),
    creators: authors.map((name) => creator(storable(name))),
    ...published(entry),
    ...(year ? { date: String(year) } : {}),
    ...(url ? { url } : {}),
    ...(ids.doi ? { DOI: ids.doi } : {}),
    tags: tags.map(storable),
    notes: [
      ...(summary ? [{ note: summaryNote(summary) }] : []),
      ...(note.trim() ? [{ note: plainNote(note) }] : []),
    ],
    attachments: [],
  };
}

const JOURNAL = /\b(?:journal|transactions|letters|review|nature|science|annals|tmlr|jmlr)\b/i;
const REPOSITORY = /^(?:arxiv|corr|openreview|biorxiv)\b/i;

/** Where it was published, and so of what type it is. */
function published({ ids, venue }: SavedPaper): Pick<ZoteroItem, 'itemType'> & Partial<ZoteroItem> {
  const inExtra = ids.arxiv ? { extra: `arXiv: ${ids.arxiv}` } : {};
  if (venue && !REPOSITORY.test(venue)) {
    const where = storable(venue);
    return JOURNAL.test(where)
      ? { itemType: 'journalArticle', publicationTitle: where, ...inExtra }
      : { itemType: 'conferencePaper', proceedingsTitle: where, ...inExtra };
  }
  if (ids.arxiv) {
    return { itemType: 'preprint', repository: 'arXiv', archiveID: `arXiv:${ids.arxiv}` };
  }
  if (ids.openreview) return { itemType: 'preprint', repository: 'OpenReview' };
  return { itemType: ids.doi ? 'journalArticle' : 'preprint' };
}

function addressOf({ ids, address }: SavedPaper): string | undefined {
  if (ids.arxiv) return `https://arxiv.org/abs/${ids.arxiv}`;
  if (ids.openreview) return `https://openreview.net/forum?id=${ids.openreview}`;
  return ids.doi ? `https://doi.org/${ids.doi}` : address;
}

function nameOf({ key }: SavedPaper): string {
  return key.replace(/^arxiv:/, 'arXiv:');
}

/** «Last, First»; else the last word, with the small words before it: «Laurens van der Maaten». */
function creator(name: string): ZoteroCreator {
  const { first, last = name } =
    /^(?<last>[^,]+),\s*(?<first>.+)$/u.exec(name)?.groups ??
    /^(?<first>.+?)\s+(?<last>(?:\p{Ll}[\p{Ll}'’]*\s+)*\S+)$/u.exec(name)?.groups ??
    {};
  return first
    ? { creatorType: 'author', firstName: first.trim(), lastName: last.trim() }
    : { creatorType: 'author', lastName: name.trim(), fieldMode: 1 };
}
